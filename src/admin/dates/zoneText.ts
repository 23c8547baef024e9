import type { Say } from '../../core/words/say'

/** "America/New_York" → "America/New York time". */
export const zoneText = (timeZone: string, say: Say): string =>
  say('dates:zone', { zone: timeZone.replaceAll('_', ' ') })
