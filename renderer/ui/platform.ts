// Which machine the page runs on, for key caps and key matching.

import type { Platform } from '../../shared/keys'

function read(): Platform {
  if (typeof navigator === 'undefined') return 'linux'
  if (/mac/i.test(navigator.platform)) return 'mac'
  return /win/i.test(navigator.platform) ? 'windows' : 'linux'
}

export const platform: Platform = read()
