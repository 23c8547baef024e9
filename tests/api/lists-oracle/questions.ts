import crypto from 'node:crypto'

import fc from 'fast-check'

import { of, pools } from './fill'
import { CALLERS, TABLES, type Kind } from './tables'

export type Leaf = { field: string; operator: string; value: unknown }
export type Tree = Leaf | { and: Tree[] } | { or: Tree[] }

const OPERATORS: Record<Kind, string[]> = {
  choice: ['equals', 'not_equals', 'in', 'not_in'],
  number: [
    'equals',
    'greater_than',
    'greater_than_equal',
    'less_than',
    'less_than_equal',
    'exists',
  ],
  moment: ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
  text: ['equals', 'not_equals', 'in', 'contains', 'like'],
  relation: ['equals', 'not_equals', 'in', 'not_in', 'exists'],
}

const leafOf = (slug: string): fc.Arbitrary<Leaf> =>
  fc
    .constantFrom(...Object.keys(TABLES[slug]!.fields))
    .chain((field) =>
      fc.record({
        field: fc.constant(field),
        operator: fc.constantFrom(...OPERATORS[TABLES[slug]!.fields[field]!.kind]),
        pick: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        start: fc.nat(4),
      }),
    )
    .map(({ field, operator, pick, start }) => {
      const pool = pools[slug]![field]!
      const values = pool.length > 0 ? pick.map((n) => of(pool, n)) : [crypto.randomUUID()]
      const one = values[0]
      if (operator === 'exists') return { field, operator, value: start % 2 === 0 }
      if (operator === 'in' || operator === 'not_in') return { field, operator, value: values }
      if (operator === 'contains' || operator === 'like')
        return {
          field,
          operator,
          value:
            String(one)
              .slice(start % 3)
              .trim() || 'x',
        }
      return { field, operator, value: one }
    })

const treeOf = (slug: string): fc.Arbitrary<Tree> =>
  fc.letrec<{ tree: Tree; leaf: Leaf }>((tie) => ({
    leaf: leafOf(slug),
    tree: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      tie('leaf'),
      fc.record({ and: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    ),
  })).tree

export const anyQuestion = fc.constantFrom(...Object.keys(TABLES)).chain((slug) =>
  fc.record({
    slug: fc.constant(slug),
    caller: fc.constantFrom(...CALLERS),
    where: fc.option(treeOf(slug), { freq: 6, nil: undefined }),
    sort: fc.constantFrom(...Object.keys(TABLES[slug]!.fields)),
    isDown: fc.boolean(),
    limit: fc.integer({ min: 1, max: 12 }),
    page: fc.integer({ min: 1, max: 3 }),
  }),
)

export const whereOf = (tree: Tree): object => {
  if ('and' in tree) return { and: tree.and.map(whereOf) }
  if ('or' in tree) return { or: tree.or.map(whereOf) }
  return { [tree.field]: { [tree.operator]: tree.value } }
}

export type Question = typeof anyQuestion extends fc.Arbitrary<infer Q> ? Q : never
