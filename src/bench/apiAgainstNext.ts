import http from 'node:http'

import type { Comparison } from './compare'
import { send } from './load'
import type { BenchConsole } from './openConsole'
import type { Samples } from './samples'

const LIST = '/api/orders?limit=50&depth=0'
const WINDOWS = 2

/** The same handlers, once in plain Node and once in Next's router; and once more while people use the panel. */
export const apiAgainstNext = ({ next, ours }: BenchConsole, samples: Samples): Comparison[] => {
  const { headers, order } = samples
  const body = JSON.stringify({ query: '{ Orders(limit: 10) { docs { id orderNumber status } } }' })
  const graphql = {
    method: 'POST',
    path: '/api/graphql',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  }
  const both = (request: typeof graphql | { path: string; headers: typeof headers }) =>
    [ours, next].map((side) => ({ ...side, ask: () => request }))
  return [
    {
      name: 'the same handlers: order by id',
      contenders: both({ path: `/api/orders/${order}?depth=0`, headers }),
    },
    { name: 'the same handlers: 50 orders', contenders: both({ path: LIST, headers }) },
    { name: 'the same handlers: GraphQL, 10 orders', contenders: both(graphql) },
    {
      name: 'the same handlers: 50 orders, beside two busy panel windows',
      contenders: both({ path: LIST, headers }),
      background: (signal) => usePanel(next.url, { token: samples.token, signal }),
    },
  ]
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
