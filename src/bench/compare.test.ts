import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

import { compare, median } from './compare'
import { tableOf } from './table'

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
  return { name, url: `http://127.0.0.1:${port}`, pid: process.pid }
}

const PLAN = { rounds: 3, milliseconds: 60, warmUp: 20, connections: 2 }

it('refuses to time two sides that answer differently', async () => {
  const [a, b] = [await side('a', 'yes'), await side('b', 'no')]
  const comparison = { name: 'one', a, b, request: () => ({ path: '/' }) }
  await expect(compare(comparison, PLAN)).rejects.toThrow('the sides differ')
})

it('finds the slower side, and ends what went on beside it', async () => {
  const [a, b] = [await side('a', 'yes'), await side('b', 'yes', 20)]
  let hasEnded = false
  const background = (signal: AbortSignal) =>
    new Promise<void>((resolve) =>
      signal.addEventListener('abort', () => {
        hasEnded = true
        resolve()
      }),
    )
  const request = () => ({ path: '/' })
  const result = await compare({ name: 'one', a, b, request, background }, PLAN)
  expect(result.a.perSecond).toBeGreaterThan(2 * result.b.perSecond)
  expect(hasEnded).toBe(true)
  expect(tableOf([{ result, sides: ['a', 'b'] }]).split('\n')).toHaveLength(4)
})

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('the median of %p is %p', (numbers, middle) => expect(median(numbers)).toBe(middle))
