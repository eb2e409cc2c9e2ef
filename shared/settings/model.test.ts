// Settings outlive versions and broken files: each is read by itself.
import { describe, expect, it } from 'vitest'
import { defaultSettings, readSettings, someSettings } from './model'

describe('settings', () => {
  it('keep what can be used and take the usual for the rest', () => {
    expect(readSettings({ theme: 'dark', textSize: 900, paper: 'Letter', colour: 'blue' })).toEqual({
      ...defaultSettings,
      theme: 'dark',
      paper: 'Letter',
    })
    for (const broken of [undefined, null, 'text', 7, []])
      expect(readSettings(broken)).toEqual(defaultSettings)
  })

  it('change only what is named', () => {
    expect(someSettings.parse({ textSize: 110 })).toEqual({ textSize: 110 })
    expect(someSettings.safeParse({ textSize: 10 }).success).toBe(false)
  })
})
