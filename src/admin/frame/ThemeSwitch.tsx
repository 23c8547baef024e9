'use client'
import { useTheme, type Theme } from '@payloadcms/ui'

import { useSay } from '../words/useSay'

const NOW = { auto: 'frame:themeAuto', light: 'frame:themeLight', dark: 'frame:themeDark' } as const
const CHANGE = { auto: 'frame:toLight', light: 'frame:toDark', dark: 'frame:toAuto' } as const
const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const
const SIGN = {
  auto: 'M8 1.5a6.5 6.5 0 1 0 0 13zM8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15m0 1a6.5 6.5 0 0 1 0 13z',
  light:
    'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M7.3 0h1.4v2.5H7.3zm0 13.5h1.4V16H7.3zM0 7.3h2.5v1.4H0zm13.5 0H16v1.4h-2.5zM1.8 2.8l1-1 1.8 1.8-1 1zm9.6 9.6 1-1 1.8 1.8-1 1zM1.8 13.2l1.8-1.8 1 1-1.8 1.8zm9.6-9.6 1.8-1.8 1 1-1.8 1.8z',
  dark: 'M6 1.2A7 7 0 1 0 14.8 10 6 6 0 0 1 6 1.2',
} as const

/** One click: as the device, light, dark, and again. */
export function ThemeSwitch() {
  const { autoMode, setTheme, theme } = useTheme()
  const say = useSay()
  const now = autoMode ? 'auto' : theme
  const next = NEXT[now]
  return (
    <button
      aria-label={say(CHANGE[now])}
      className="sd-header__icon"
      // Payload takes `auto` too; its type forgets it.
      onClick={() => setTheme(next as Theme)}
      title={say(NOW[now])}
      type="button"
    >
      <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
        <path d={SIGN[now]} fill="currentColor" fillRule="evenodd" />
      </svg>
    </button>
  )
}
