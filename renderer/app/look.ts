// Theme, text size and single keys as the settings say, on every screen from the first run on, with their keys.
import { useEffect } from 'react'
import { setSingleKeys, useCommands } from './shortcuts'
import { changeSettings, useSettings } from './state'

const themes = ['system', 'light', 'dark'] as const

function changeTextBy(step: number): void {
  void changeSettings(({ textSize }) => ({ textSize: Math.min(140, Math.max(90, textSize + step)) }))
}

export function useLook(): void {
  const { theme, textSize, hasSingleKeys } = useSettings()
  useEffect(() => {
    if (theme === 'system') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', theme)
  }, [theme])
  useEffect(() => {
    document.documentElement.style.fontSize = `${(16 * textSize) / 100}px`
  }, [textSize])
  useEffect(() => setSingleKeys(hasSingleKeys), [hasSingleKeys])
  useCommands('anywhere', {
    theme: () =>
      void changeSettings((now) => ({
        theme: themes[(themes.indexOf(now.theme) + 1) % themes.length] ?? 'system',
      })),
    'text-larger': () => changeTextBy(10),
    'text-smaller': () => changeTextBy(-10),
    'text-reset': () => void changeSettings({ textSize: 100 }),
  })
}
