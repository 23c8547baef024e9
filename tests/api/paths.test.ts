import { buildWorld, type World } from '../../src/testing/builders'
import { send } from './stage'

/** The paths of the contract that nobody may ask without a session, as it writes them. */
const CLOSED = `
POST /auth/logout
POST /auth/token/refresh
GET /auth/user
POST /auth/password/change
GET /auth/sessions
DELETE /auth/sessions/:id
POST /auth/verification/send
POST /auth/verification/check
POST /users/verification/send
POST /users/verification/check
GET /api-keys
POST /api-keys
POST /api-keys/:id/rotate
DELETE /api-keys/:id
PATCH /users/:id/status
GET /users/:id/orders
GET /users/:id/transactions
GET /users/:id/support-tickets
PATCH /resellers/:id/status
GET /resellers/:id/clients
GET /resellers/:id/orders
GET /resellers/:id/transactions
GET /resellers/:id/statement
POST /resellers/:id/credit
POST /resellers/:id/top-up
PATCH /clients/:id/status
POST /clients/:id/plan
POST /clients/:id/usage
PUT /resellers/:id
PUT /users/:id
PUT /orders/:id
POST /orders
POST /orders/quote
POST /orders/batch
PATCH /orders/:id/status
POST /orders/:id/cancel
POST /orders/:id/sim
GET /orders/:id/esim
POST /orders/:id/esim/send
POST /orders/:id/assign-delivery
POST /orders/bulk-delivery
POST /orders/bulk-status
GET /orders/bulk-status/:id
GET /orders/statistics
GET /orders/:id/timeline
POST /orders/:id/notify
POST /messages/:id/resend
GET /payments/gateways
POST /payments/process
POST /transactions/:id/refund
GET /transactions/:id/invoice
GET /dashboard/metrics
GET /dashboard/sales-trends
GET /dashboard/top-resellers
GET /dashboard/revenue-distribution
GET /dashboard/recent-activities
GET /orders/export
GET /transactions/export
GET /users/export
GET /clients/export
GET /resellers/export
GET /sims/export
GET /tickets/export
GET /support/tickets
POST /support/tickets
GET /support/tickets/:id
PUT /support/tickets/:id
PATCH /support/tickets/:id/assign
POST /support/tickets/:id/reply
GET /reports
GET /reports/revenue
GET /settings
PATCH /settings/a.key
`

/** Those that anybody may ask: what they answer to an empty request. */
const OPEN: [words: string, status: number][] = [
  ['POST /auth/login', 422],
  ['POST /auth/password/reset', 422],
  ['POST /auth/password/reset/confirm', 422],
  ['GET /auth/password/reset/check?token=x', 200],
  ['POST /users', 422],
  ['POST /payments/webhooks/nobody', 404],
  ['GET /settings/public', 200],
  ['GET /docs/openapi.json', 200],
  ['GET /health/live', 200],
  ['GET /health/ready', 200],
]

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const statusAt = async (words: string, end = ''): Promise<number> => {
  const [method = '', path = ''] = words.replace(':id', world.user.id).split(' ')
  const [before = '', search] = path.split('?')
  const address = `/api${before}${end}${search ? `?${search}` : ''}`
  const body = method === 'GET' || method === 'DELETE' ? undefined : {}
  return (await send(`${method} ${address}`, undefined, body)).status
}

it.each(CLOSED.trim().split('\n'))(
  '%s is there, with a slash too, and not for nobody',
  async (words) => {
    expect([await statusAt(words), await statusAt(words, '/')]).toEqual([401, 401])
  },
)

it.each(OPEN)('%s is there for everybody, with a slash too', async (words, status) => {
  expect([await statusAt(words), await statusAt(words, '/')]).toEqual([status, status])
})
