import http, { type IncomingMessage } from 'node:http'

import pg from 'pg'

import { environment } from '../server/environment'
import { countFigures } from './bareFigures'
import { listOrders, readOrder } from './bareReads'
import { cancelMany, cancelOrder, placeOrder } from './bareWrites'

/**
 * What Node and PostgreSQL alone do with the same SQL: no sessions, no access rules, no checks, no hooks. Started by the
 * benchmark, as the other side that cannot be overtaken.
 */
const pool = new pg.Pool({ connectionString: environment.databaseUrl, max: environment.poolSize })

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  // The benchmark's own request.
  return JSON.parse(text) as Record<string, unknown>
}

const answer = async (request: IncomingMessage): Promise<unknown> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bare')
  const [, , collection, first, second] = pathname.split('/')
  if (collection === 'dashboard') return countFigures(pool, first ?? '', searchParams)
  if (request.method === 'GET')
    return first ? readOrder(pool, first) : listOrders(pool, searchParams)
  const body = await bodyOf(request)
  if (second === 'status' && first) return cancelOrder(pool, first, String(body.reason))
  if (first === 'bulk-status')
    return cancelMany(pool, { ids: [body.ids].flat().map(String), reason: String(body.reason) })
  return placeOrder(pool, { plan: String(body.plan), user: String(body.user) })
}

const server = http.createServer((request, response) => {
  answer(request).then(
    (result) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(result))
    },
    (error: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    },
  )
})

server.listen(Number(process.env.PORT), '127.0.0.1')
