import type { Say } from '../../core/words/say'

// Each browser also names those it descends from: the first that fits is the most particular.
const BROWSERS: readonly [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: readonly [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
]

const firstIn = (table: readonly [RegExp, string][], text: string): string | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1]

/** "Firefox on Windows": what a session was opened with, as far as it says so. */
export const browserOf = (userAgent: string | null | undefined, say: Say): string => {
  if (!userAgent) return say('account:unknownProgram')
  const browser = firstIn(BROWSERS, userAgent)
  const system = firstIn(SYSTEMS, userAgent)
  if (!browser) return userAgent.split(/[/ ]/)[0]?.slice(0, 40) || say('account:unknownProgram')
  return system ? say('account:browserOn', { browser, system }) : browser
}
