import { isDeepStrictEqual } from 'node:util'

import type { Comparison, Contender, Side } from './compare'
import type { Ask, BenchAnswer } from './load'
import type { BenchConsole } from './openConsole'
import { PAGE, type Samples } from './samples'

type Doc = Record<string, unknown>
type List = { docs: Doc[]; hasNextPage: boolean; totalDocs?: number; totalIsEstimate?: boolean }

/** Where nobody says so, ties are broken by id on our side alone. */
const STOCK_ORDER = '&sort=-createdAt,-id'

/** Reads of orders: the console, Payload's own routes and adapter, and the same SQL without anything around it. */
export const readComparisons = (
  { bare, ours, stock }: BenchConsole,
  samples: Samples,
): Comparison[] => {
  const { cursor, headers, lastPage, order, reseller, status } = samples
  const asking = (path: string): Ask => {
    const request = { path: `/api/orders${path}`, headers }
    return () => request
  }
  const list = (name: string, query: string, stockQuery = query): Comparison => ({
    name,
    contenders: [
      { ...ours, ask: asking(`?limit=${PAGE}&depth=0${query}`) },
      { ...stock, ask: asking(`?limit=${PAGE}&depth=0${stockQuery}${STOCK_ORDER}`) },
      { ...bare, ask: asking(`?limit=${PAGE}&depth=0${query}`) },
    ],
    check: (answers) => assertSameLists(name, answers),
  })
  const byStatus = `&where[status][equals]=${status.value}`
  const byReseller = `&where[reseller][equals]=${reseller.value}`
  const page = lastPage.toLocaleString('en')
  return [
    list('orders, page 1 with its total', ''),
    list('orders, page 1 without a total', '&pagination=false'),
    list(`orders, page ${page} by cursor`, `&after=${cursor}`, `&page=${lastPage}`),
    list(`orders of a status (${thousands(status.orders)})`, byStatus),
    list(`orders of a reseller (${thousands(reseller.orders)})`, byReseller),
    {
      name: 'order by id',
      contenders: [ours, stock, bare].map((side) => ({
        ...side,
        ask: asking(`/${order}?depth=0`),
      })),
      check: (answers) => assertSameDocs('order by id', answers.map(bodyOf<Doc>)),
    },
  ]
}

const thousands = (count: string | undefined): string => Number(count).toLocaleString('en')

/** What the issue of the engine promises of lists, both sides of which are ours. */
export const promiseComparisons = ({ ours }: BenchConsole, samples: Samples): Comparison[] => {
  const { cursor, headers, lastPage, orders } = samples
  const page = lastPage.toLocaleString('en')
  const asking = (side: Side, name: string, query: string): Contender => {
    const request = { path: `/api/orders?limit=${PAGE}&depth=0${query}`, headers }
    return { ...side, name, ask: () => request }
  }
  return [
    {
      name: `a list of ${orders.toLocaleString('en')} orders, with its total against without`,
      contenders: [
        asking(ours, 'with its total', ''),
        asking(ours, 'without', '&pagination=false'),
      ],
      check: (answers) => assertSameDocs('total', answers.map(docsOf)),
      promise: 2,
    },
    {
      name: `page ${page} by cursor against page 1`,
      contenders: [asking(ours, `page ${page}`, `&after=${cursor}`), asking(ours, 'page 1', '')],
      check: (answers) => assertFull(answers.map(docsOf)),
      promise: 1.5,
    },
  ]
}

// Each side answers JSON in the shape of the API contract, and a wrong one fails in the comparison.
const bodyOf = <T>({ text }: BenchAnswer): T => JSON.parse(text) as T
const docsOf = (answer: BenchAnswer): Doc[] => bodyOf<List>(answer).docs

const assertFull = (pages: Doc[][]): void => {
  if (pages.some(({ length }) => length !== PAGE)) throw new Error('A page is not full.')
}

const assertSameLists = (name: string, answers: BenchAnswer[]): void => {
  const [ours, ...others] = answers.map(bodyOf<List>)
  assertSameDocs(name, answers.map(docsOf))
  for (const { totalDocs, totalIsEstimate } of others)
    if (ours?.totalDocs && totalDocs && !isAbout(ours, { totalDocs, totalIsEstimate }))
      throw new Error(`${name}: the totals are ${ours.totalDocs} and ${totalDocs}`)
}

/** An exact total is the same; an estimate is within 20 % of another side's total. */
const isAbout = (ours: List, other: Pick<List, 'totalDocs' | 'totalIsEstimate'>): boolean => {
  const [mine = 0, its = 0] = [ours.totalDocs, other.totalDocs]
  return ours.totalIsEstimate ? Math.abs(mine - its) <= 0.2 * its : mine === its
}

/** The link that follows a parcel is no column: the bare server does not make it. */
const DERIVED = ['trackingUrl']

const assertSameDocs = (name: string, [ours, ...others]: unknown[]): void => {
  const mine = stored(ours)
  for (const other of others.map(stored))
    if (!isDeepStrictEqual(mine, other))
      throw new Error(`${name}: the sides differ.\n${firstDifference(mine, other)}`)
}

const stored = (docs: unknown): Doc[] =>
  [docs].flat().map((doc) =>
    Object.fromEntries(
      // Each is a document of the API.
      Object.entries(doc as Doc)
        .filter(([name]) => !DERIVED.includes(name))
        .sort(([one], [other]) => one.localeCompare(other)),
    ),
  )

const firstDifference = (ours: Doc[], others: Doc[]): string => {
  const at = ours.findIndex((doc, index) => !isDeepStrictEqual(doc, others[index]))
  const [mine = {}, other = {}] = [ours[at], others[at]]
  const names = [...new Set([...Object.keys(mine), ...Object.keys(other)])]
  return names
    .filter((name) => !isDeepStrictEqual(mine[name], other[name]))
    .map((name) => `${name}: ${JSON.stringify(mine[name])} and ${JSON.stringify(other[name])}`)
    .join('\n')
}
