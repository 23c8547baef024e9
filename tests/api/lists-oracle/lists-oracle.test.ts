import fc from 'fast-check'

import { testApp } from '../../../src/testing/app'
import { buildWorld, type World } from '../../../src/testing/builders'
import { runs } from '../../../src/testing/property'
import { fill, readPools } from './fill'
import { anyQuestion, whereOf, type Question } from './questions'
import { directly } from './statement'
import { TABLES } from './tables'

/**
 * What REST answers to a random where, sort and page is what a statement of our own finds: written anew, over the rows
 * themselves, with each caller's share of them said in SQL.
 */
let world: World

beforeAll(async () => {
  world = await buildWorld()
  await fill(world)
  await readPools()
})

const overRest = async ({ caller, isDown, limit, page, slug, sort, where }: Question) => {
  const { call } = await testApp()
  const sign = isDown ? '-' : ''
  const search = new URLSearchParams({
    ...{ limit: String(limit), page: String(page), depth: '0', sort: `${sign}${sort},${sign}id` },
    ...(where ? { where: JSON.stringify(whereOf(where)) } : {}),
  })
  return call('GET', `/api/${slug}?${search}`, { as: world.tokens[caller] })
}

it('answers what a statement of our own finds, whatever is asked and whoever asks', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(anyQuestion, async (question) => {
      const { body, status } = await overRest(question)
      if (TABLES[question.slug]!.shares[question.caller] === null) return expect(status).toBe(403)
      const { ids, total } = await directly(world, question)
      found += ids.length
      const said = body.docs?.map(({ id }: { id: string }) => id)
      expect([status, said, body.totalDocs]).toEqual([200, ids, total])
      expect(body.hasNextPage).toBe(total > question.page * question.limit)
    }),
    runs(60),
  )
  // Filters that find nothing would prove nothing.
  expect(found).toBeGreaterThan(60)
})
