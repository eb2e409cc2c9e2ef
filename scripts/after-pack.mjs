// Called by electron-builder on the folder it has just filled. A runtime of the second source brings a launcher
// for development along; the packaged app starts from its archive and must not carry it.

import { rm } from 'node:fs/promises'
import path from 'node:path'

/** @param {{ appOutDir: string, electronPlatformName: string }} context */
export async function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName !== 'linux') return
  await rm(path.join(appOutDir, 'resources', 'app'), { recursive: true, force: true })
}
