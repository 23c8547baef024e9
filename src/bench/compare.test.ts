import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

import { compare, median } from './compare'
import { promisesOf, tableOf } from './table'

const servers: http.Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

const side = async (name: string, text: string, delayMs = 0) => {
  const server = http.createServer((_request, response) => {
    setTimeout(() => response.end(text), delayMs)
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ask = () => ({ path: '/' })
  return { name, url: `http://127.0.0.1:${port}`, pid: process.pid, ask }
}

const PLAN = { rounds: 3, milliseconds: 60, warmUp: 20, connections: 2 }

it('refuses to time sides that answer differently', async () => {
  const contenders = [await side('a', 'yes'), await side('b', 'yes'), await side('c', 'no')]
  await expect(compare({ name: 'one', contenders }, PLAN)).rejects.toThrow('the sides differ')
})

it('finds the slower side, says which promise it breaks, and ends what went on beside it', async () => {
  const contenders = [await side('a', 'yes', 50), await side('b', 'yes')]
  let hasEnded = false
  const background = (signal: AbortSignal) =>
    new Promise<void>((resolve) =>
      signal.addEventListener('abort', () => {
        hasEnded = true
        resolve()
      }),
    )
  const result = await compare({ name: 'one', contenders, background, promise: 2 }, PLAN)
  const [a, b] = result.measured
  expect(b!.perSecond).toBeGreaterThan(a!.perSecond)
  expect(hasEnded).toBe(true)
  expect(promisesOf([result])).toEqual([{ line: expect.stringContaining('one'), isKept: false }])
})

it('has a column for each side and a row for each comparison, promises apart', () => {
  const a = { name: 'a', perSecond: 200, cpuPerRequest: 2 }
  const results = [
    { name: 'one', measured: [a, { name: 'b', perSecond: 50 }] },
    { name: 'two', measured: [a, { name: 'c', perSecond: 400, cpuPerRequest: 1 }] },
    { name: 'three', measured: [a, a], promise: 2 },
  ]
  expect(tableOf(results).split('\n')).toEqual([
    '| what | a | b | c |',
    '| --- | --- | --- | --- |',
    '| one | 200/s · 2.00 ms | 50.0/s · × 4.00 |  |',
    '| two | 200/s · 2.00 ms |  | 400/s · 1.00 ms · × 0.50 |',
  ])
})

it('asks no more than there is, and counts what one request does', async () => {
  const one = await side('a', 'yes')
  let asked = 0
  const ask = () => (asked++ < 5 ? { path: '/' } : undefined)
  const comparison = { name: 'one', contenders: [{ ...one, ask }], atMost: 2, pieces: 500 }
  const { measured } = await compare(comparison, { ...PLAN, rounds: 1 })
  expect(asked).toBe(3)
  expect(measured[0]!.perSecond).toBeGreaterThan(500)
})

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('the median of %p is %p', (numbers, middle) => expect(median(numbers)).toBe(middle))
