/** What the panel sends for a text it cannot read: no number, so nobody takes it for one. */
export const UNREADABLE = 'unreadable'

type Words = { typed: string; sent: string }

const WORDS: ReadonlyMap<unknown, Words> = new Map([
  [
    'money',
    {
      typed: 'Give an amount in units of its currency, such as 19.99 in USD.',
      sent: 'Give a whole number of minor units (cents).',
    },
  ],
  [
    'rate',
    {
      typed: 'Give a rate in per cent, such as 8.25.',
      sent: 'Give a whole number of basis points from 0 to 10000 (100 %).',
    },
  ],
])

/**
 * Why a value is no amount or rate, in the words of whoever gave it: people type units and per cent,
 * programs send minor units and basis points. `kind` is `money`, `rate` or neither.
 */
export const amountFault = (kind: unknown, value: unknown): string => {
  const words = WORDS.get(kind)
  if (!words) return 'Give a number.'
  return value === UNREADABLE ? words.typed : words.sent
}
