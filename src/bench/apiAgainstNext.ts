import http from 'node:http'

import type { Comparison } from './compare'
import { send } from './load'
import type { BenchConsole } from './openConsole'

const LIST = '/api/orders?limit=50&depth=0'
const WINDOWS = 2

/** The same handlers, once in plain Node and once in Next's router; and once more while people use the panel. */
export const apiAgainstNext = async (
  { ours: a, next: b }: BenchConsole,
  token: string,
): Promise<Comparison[]> => {
  const headers = { authorization: `Bearer ${token}` }
  const agent = new http.Agent()
  const first = await send(a.url, { path: '/api/orders?limit=1&depth=0', headers }, agent)
  const [order] = docsIn(first.text)
  const body = JSON.stringify({ query: '{ Orders(limit: 10) { docs { id orderNumber status } } }' })
  const ask = (path: string) => () => ({ path, headers })
  const panel = (signal: AbortSignal) => usePanel(b.url, { token, signal })
  return [
    { name: 'order by id', a, b, request: ask(`/api/orders/${order?.id ?? ''}?depth=0`) },
    { name: 'orders, 50 rows', a, b, request: ask(LIST) },
    {
      name: 'GraphQL, 10 orders',
      a,
      b,
      request: () => ({
        method: 'POST',
        path: '/api/graphql',
        headers: { ...headers, 'content-type': 'application/json' },
        body,
      }),
    },
    {
      name: 'orders, 50 rows, beside two busy panel windows',
      a,
      b,
      request: ask(LIST),
      background: panel,
    },
  ]
}

const docsIn = (text: string): { id: string }[] => {
  // The answer is our own API's, in Payload's list shape.
  const { docs } = JSON.parse(text) as { docs: { id: string }[] }
  return docs
}

/** Windows that open the list of orders again and again. */
const usePanel = async (
  base: string,
  { token, signal }: { token: string; signal: AbortSignal },
): Promise<void> => {
  const agent = new http.Agent({ keepAlive: true })
  const page = { path: '/admin/collections/orders', headers: { cookie: `payload-token=${token}` } }
  const open = async (): Promise<void> => {
    while (!signal.aborted) await send(base, page, agent)
  }
  await Promise.all(Array.from({ length: WINDOWS }, open))
  agent.destroy()
}
