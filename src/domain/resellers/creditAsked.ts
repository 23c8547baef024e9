import { pageIn } from '../lists/pageIn'

export const CREDIT_SORTS = ['used', 'name', 'balance', 'available'] as const
export type CreditSort = (typeof CREDIT_SORTS)[number]
export const CREDIT_SHOWN = ['all', 'risk', 'over'] as const
export type CreditShown = (typeof CREDIT_SHOWN)[number]

export type CreditAsked = { search: string; shown: CreditShown; sort: CreditSort; page: number }

type Query = Readonly<Record<string, unknown>>

const LONGEST = 100

const among = <T extends string>(all: readonly T[], value: unknown, otherwise: T): T =>
  all.find((one) => one === value) ?? otherwise

/** What an address asks of the list; what it does not understand is the default. */
export const creditAsked = (query: Query): CreditAsked => ({
  search: typeof query.search === 'string' ? query.search.trim().slice(0, LONGEST) : '',
  shown: among<CreditShown>(CREDIT_SHOWN, query.shown, 'all'),
  sort: among<CreditSort>(CREDIT_SORTS, query.sort, 'used'),
  page: pageIn(query.page),
})
