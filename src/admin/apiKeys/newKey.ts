import type { Word } from '../../core/words/say'

/** How long a key works, as the dialog offers it; days from now, or none. */
export const LIVES = [
  { value: '30', label: 'apiKeys:days30' },
  { value: '90', label: 'apiKeys:days90' },
  { value: '365', label: 'apiKeys:year' },
  { value: '', label: 'apiKeys:untilRevoked' },
] as const satisfies readonly { value: string; label: Word }[]

/** When a key of that life ends; undefined where it does not. */
export const endOf = (days: string, now: Date): string | undefined =>
  days ? new Date(now.getTime() + Number(days) * 24 * 3_600_000).toISOString() : undefined

/** One address or range a line, or with commas between. */
export const addressesIn = (text: string): string[] =>
  text
    .split(/[\s,;]+/)
    .map((one) => one.trim())
    .filter(Boolean)

type FaultAt = (path: string) => string | undefined

/** The first fault of a list's single members, with the member named: the list is one field of the form. */
export const faultAmong = ({
  at,
  members,
  path,
}: {
  at: FaultAt
  members: readonly string[]
  path: string
}): string | undefined => {
  const wrong = members.findIndex((_, index) => at(`${path}.${index}`))
  return wrong < 0 ? at(path) : `${members[wrong] ?? ''}: ${at(`${path}.${wrong}`) ?? ''}`
}
