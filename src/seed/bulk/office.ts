import type { Plan } from '../../../payload-types'
import type { EventType } from '../../domain/events/types'
import type { FieldCipher } from '../../domain/secrets/fieldCipher'
import type { Dice } from '../paper/dice'
import type { Draft } from '../paper/size'
import type { Books } from './books'
import type { Cards } from './cards'
import { idAt, stamp } from './ids'
import type { Ledger } from './ledger'

export type Series = 'order' | 'transaction' | 'ticket'

/** Where the bulk is written: its tables, and what every row refers to. */
export type Office = {
  draft: Draft
  books: Books
  cards: Cards
  ledger: Ledger
  cipher: FieldCipher
  /** Names every row; drawn in the order in which rows are thought of. */
  ids: Dice
  /** The next number of a series, with its prefix. */
  number: (series: Series) => string
  /** Ids by the places of the business on paper. */
  staff: readonly string[]
  resellers: readonly string[]
  plans: ReadonlyMap<string, Plan>
  password: { hash: string; salt: string }
}

export type Actor = { type: 'admin' | 'reseller' | 'user' | 'system'; id?: string }

export type Said = {
  type: EventType
  summary: string
  from?: string
  to?: string
  reason?: string | undefined
}

type Where = { at: number; by: Actor; collection: string; id: string }

/** The row that `recordEvent` would have written. Ten times an order: its objects are built in one go. */
export const tellEvent = ({ books, ids }: Office, said: Said, where: Where): void => {
  const time = stamp(where.at)
  books.events.add({
    id: idAt(where.at, ids),
    revision: 1,
    created_at: time,
    updated_at: time,
    actor_type: where.by.type,
    actor_id: where.by.id,
    type: said.type,
    summary: said.summary,
    subject_collection: where.collection,
    subject_id: where.id,
    from: said.from,
    to: said.to,
    reason: said.reason,
  })
}
