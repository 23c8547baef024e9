import { isFor, type Permission } from '../access/can'
import { OFFERED, wordsOf } from './scopes'

/** What works without seeing anything: it opens no document that is there already. */
const ALONE: ReadonlySet<Permission> = new Set<Permission>([
  ...OFFERED.filter((word) => word.endsWith('.create')),
  ...(['orders.statistics', 'lists.export', 'usage.write'] as const),
])

/** What a verb opens besides the documents that it is named after. */
const BESIDES: Partial<Record<Permission, readonly Permission[]>> = {
  'orders.batch': ['orders.create'],
  'orders.confirmUnpaid': ['orders.move'],
  'payments.process': ['orders.read'],
  'payments.refund': ['transactions.read'],
  'ticket-replies.create': ['tickets.read'],
  'ticket-replies.internal': ['tickets.read', 'tickets.reply'],
}

// Whether there is such a word, the list itself says.
const readOf = (word: Permission): Permission => `${word.split('.')[0] ?? ''}.read` as Permission

const directly = (word: Permission): Permission[] => {
  const read = readOf(word)
  const sight = ALONE.has(word) || word === read ? [] : [read]
  return [...sight, ...(BESIDES[word] ?? [])].filter(
    // What everybody may do needs no scope.
    (one) => OFFERED.includes(one) && !isFor('anonymous', one),
  )
}

/** Without these a verb finds nothing to work on, and answers 404 or 403 whatever it is asked. */
export const neededFor = (word: Permission): Permission[] => {
  const first = directly(word)
  return [...new Set([...first, ...first.flatMap(neededFor)])]
}

/** The scopes, with what the verbs among them need and nothing among them stands for. */
export const withNeeded = (scopes: readonly string[]): string[] => {
  const held = new Set(wordsOf(scopes))
  const missing = [...held].flatMap(neededFor).filter((word) => !held.has(word))
  return [...scopes, ...new Set(missing)]
}
