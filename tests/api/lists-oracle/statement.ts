import { query } from '../../../src/testing/app'
import type { World } from '../../../src/testing/builders'
import type { Leaf, Question, Tree } from './questions'
import { TABLES, type Kind } from './tables'

type Ask = (value: unknown) => string

const compared = (column: string, { operator, value }: Leaf, ask: Ask): string => {
  switch (operator) {
    case 'exists':
      return `${column} is ${value === true ? 'not ' : ''}null`
    case 'in':
      return `${column} = any(${ask(value)})`
    case 'not_in':
      return `(${column} is null or ${column} <> all(${ask(value)}))`
    case 'not_equals':
      return `${column} is distinct from ${ask(value)}`
    case 'contains':
      return `strpos(lower(${column}), lower(${ask(value)})) > 0`
    case 'like':
      return String(value)
        .split(' ')
        .map((word) => `strpos(lower(${column}), lower(${ask(word)})) > 0`)
        .join(' and ')
    default:
      return `${column} ${SIGNS[operator]} ${ask(value)}`
  }
}

const SIGNS: Record<string, string> = {
  ...{ equals: '=', greater_than: '>', greater_than_equal: '>=' },
  ...{ less_than: '<', less_than_equal: '<=' },
}
/** Choices and ids are compared as texts, and so no cast of Payload's is repeated here. */
const AS: Record<Kind, string> = {
  ...{ choice: '::text', relation: '::text', text: '', number: '::float8', moment: '' },
}

const sqlOf = (slug: string, tree: Tree, ask: Ask): string => {
  const parts = 'and' in tree ? tree.and : 'or' in tree ? tree.or : undefined
  if (parts)
    return `(${parts.map((one) => sqlOf(slug, one, ask)).join('and' in tree ? ' and ' : ' or ')})`
  const leaf = tree as Leaf // The two above are the others.
  const { column, kind } = TABLES[slug]!.fields[leaf.field]!
  return `(${compared(`t.${column}${AS[kind]}`, leaf, ask)})`
}

const HAS_TRASH = ['plans', 'clients', 'users']

/** The ids of the page, and how many there are on all. */
export const directly = async (world: World, question: Question) => {
  const { caller, isDown, limit, page, slug, sort, where } = question
  const params: unknown[] = []
  const ask: Ask = (value) => `$${params.push(value)}`
  const share = TABLES[slug]!.shares[caller]!.replace('$reseller', () =>
    ask(world.reseller.id),
  ).replace('$user', () => ask(world.user.id))
  const test = where ? sqlOf(slug, where, ask) : 'true'
  const live = HAS_TRASH.includes(slug) ? 't.deleted_at is null' : 'true'
  const from = `from ${slug} t where ${share} and ${live} and ${test}`
  const way = isDown ? 'desc' : 'asc'
  const rows = await query<{ id: string }>(
    `select t.id ${from} order by t.${TABLES[slug]!.fields[sort]!.column} ${way}, t.id ${way} limit ${limit} offset ${(page - 1) * limit}`,
    params,
  )
  const [sum] = await query<{ all: string }>(`select count(*) as all ${from}`, params)
  return { ids: rows.map(({ id }) => id), total: Number(sum?.all) }
}
