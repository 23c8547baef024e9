import { PERMISSIONS, type Permission } from '../access/can'

/** What no program does, whatever its scopes say: the panel, staff, keys, and mails that open an account. */
const isForPeople = (word: Permission): boolean =>
  word === 'panel.enter' ||
  word === 'messages.readSecret' ||
  word.startsWith('admins.') ||
  word.startsWith('api-keys.')

/** What a key can be given at all. */
export const OFFERED = PERMISSIONS.filter((word) => !isForPeople(word))

const fits = (scope: string, word: string): boolean => {
  const asWord = scope.replace(':', '.')
  const [noun, verb] = asWord.split('.')
  if (asWord === '*.read') return word.endsWith('.read')
  return verb === '*' ? word.startsWith(`${noun}.`) : word === asWord
}

/** The words of `can.ts` that these scopes stand for: a word itself (`usage:write` is `usage.write`), `orders.*`, or `*.read`. */
export const wordsOf = (scopes: readonly string[]): Permission[] =>
  OFFERED.filter((word) => scopes.some((scope) => fits(scope, word)))

export const isScope = (scope: string): boolean => wordsOf([scope]).length > 0
