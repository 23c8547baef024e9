import { PASSWORD } from '../../src/testing/builders'
import { createBody, type World } from './bodies'
import type { Caller } from './callers'
import { table, type Row } from './table'
import { mailText, unique } from './values'

/**
 * Every path that is no plain reading or writing of documents, by method: what each caller gets for a
 * lawful request. `:ofUser` and the like are samples; the orders are activated eSIMs that are paid for.
 */
export const ENDPOINTS: Row[] = table(`
  #                                        super admin mod edit | res oth pend| user oth | nobody
  POST  /orders/quote                      | 200 200 200 403 | 200 200 403 | 200 200 | 401
  POST  /orders/batch                      | 200 200 200 403 | 200 200 200 | 403 403 | 401
  POST  /orders/bulk-status                | 200 200 200 403 | 403 403 403 | 403 403 | 401
  GET   /orders/bulk-status/:job           | 200 200 200 404 | 404 404 404 | 404 404 | 401
  POST  /orders/bulk-delivery              | 200 200 200 403 | 403 403 403 | 403 403 | 401
  POST  /orders/packing                    | 409 409 409 403 | 403 403 403 | 403 403 | 401
  GET   /orders/statistics                 | 200 200 200 403 | 403 403 403 | 403 403 | 401
  GET   /orders/:ofUser/timeline           | 200 200 200 404 | 404 404 404 | 200 404 | 401
  GET   /orders/:ofReseller/timeline       | 200 200 200 404 | 200 404 404 | 404 404 | 401
  PATCH /orders/:ofUser/status             | 200 200 200 404 | 404 404 404 | 403 404 | 401
  PATCH /orders/:ofReseller/status         | 200 200 200 404 | 403 404 404 | 404 404 | 401
  POST  /orders/:ofUser/cancel             | 403 403 403 404 | 404 404 404 | 409 404 | 401
  POST  /orders/:ofReseller/cancel         | 403 403 403 404 | 409 404 404 | 404 404 | 401
  POST  /orders/:ofUser/sim                | 409 409 409 404 | 404 404 404 | 403 404 | 401
  GET   /orders/:ofUser/esim               | 403 403 403 404 | 404 404 404 | 200 404 | 401
  GET   /orders/:ofReseller/esim           | 403 403 403 404 | 200 404 404 | 404 404 | 401
  POST  /orders/:ofUser/esim/send          | 200 200 200 404 | 404 404 404 | 403 404 | 401
  POST  /orders/:ofUser/notify             | 201 201 201 404 | 404 404 404 | 403 404 | 401
  POST  /orders/:ofUser/assign-delivery    | 409 409 409 404 | 404 404 404 | 403 404 | 401

  POST  /transactions/:ofUser/refund       | 200 200 403 404 | 404 404 404 | 403 404 | 401
  POST  /transactions/:ofReseller/refund   | 200 200 403 404 | 403 404 404 | 404 404 | 401
  GET   /transactions/:ofUser/invoice      | 200 200 200 404 | 404 404 404 | 200 404 | 401
  GET   /transactions/:ofReseller/invoice  | 200 200 200 404 | 200 404 404 | 404 404 | 401
  GET   /payments/gateways                 | 200 200 200 200 | 200 200 200 | 200 200 | 401
  # No gateway is configured that sends webhooks.
  POST  /payments/webhooks/:gateway        | 404 404 404 404 | 404 404 404 | 404 404 | 404
  POST  /payments/process                  | 409 409 403 404 | 404 404 404 | 409 404 | 401

  PATCH /clients/:ofReseller/status        | 200 200 403 404 | 200 404 404 | 404 404 | 401
  POST  /clients/:ofReseller/plan          | 200 200 403 404 | 200 404 404 | 404 404 | 401
  POST  /clients/:ofReseller/limit         | 200 200 403 404 | 403 404 404 | 404 404 | 401
  POST  /clients/:ofReseller/move          | 200 200 403 404 | 403 404 404 | 404 404 | 401
  POST  /clients/:ofReseller/usage         | 200 200 403 404 | 403 404 404 | 404 404 | 401
  PATCH /resellers/:ofReseller/status      | 200 200 403 404 | 403 404 404 | 404 404 | 401
  GET   /resellers/:ofReseller/suspension  | 200 200 403 404 | 403 404 404 | 404 404 | 401
  POST  /resellers/:ofReseller/credit      | 201 201 403 404 | 403 404 404 | 404 404 | 401
  GET   /resellers/:ofReseller/statement   | 200 200 200 404 | 200 404 404 | 404 404 | 401
  POST  /resellers/:ofReseller/top-up      | 403 403 403 404 | 201 404 404 | 404 404 | 401
  PATCH /users/:ofUser/status              | 200 200 200 404 | 404 404 404 | 403 404 | 401
  GET   /users/:ofUser/identity            | 200 200 200 404 | 404 404 404 | 200 404 | 401
  GET   /users/:ofUser/orders              | 200 200 200 404 | 404 404 404 | 200 404 | 401
  GET   /users/:ofUser/transactions        | 200 200 200 404 | 404 404 404 | 200 404 | 401
  GET   /users/:ofUser/support-tickets     | 200 200 200 404 | 404 404 404 | 200 404 | 401
  GET   /resellers/:ofReseller/clients     | 200 200 200 404 | 200 404 404 | 404 404 | 401
  GET   /resellers/:ofReseller/orders      | 200 200 200 404 | 200 404 404 | 404 404 | 401
  GET   /resellers/:ofReseller/transactions | 200 200 200 404 | 200 404 404 | 404 404 | 401
  GET   /support/tickets                   | 200 200 200 403 | 200 200 200 | 200 200 | 401
  POST  /support/tickets                   | 201 201 201 403 | 201 201 201 | 201 201 | 401
  GET   /support/tickets/:ofUser           | 200 200 200 404 | 404 404 404 | 200 404 | 401
  PATCH /support/tickets/:ofUser           | 200 200 200 404 | 404 404 404 | 200 404 | 401
  PATCH /support/tickets/:ofUser/assign    | 200 200 200 404 | 404 404 404 | 403 404 | 401
  POST  /support/tickets/:ofUser/reply     | 201 201 201 404 | 404 404 404 | 201 404 | 401
  GET   /dashboard/metrics                 | 200 200 200 403 | 403 403 403 | 403 403 | 401
  GET   /dashboard/sales-trends            | 200 200 200 403 | 403 403 403 | 403 403 | 401
  GET   /dashboard/top-resellers           | 200 200 200 403 | 403 403 403 | 403 403 | 401
  GET   /dashboard/revenue-distribution    | 200 200 200 403 | 403 403 403 | 403 403 | 401
  GET   /dashboard/recent-activities       | 200 200 200 403 | 403 403 403 | 403 403 | 401
  GET   /search                            | 200 200 200 403 | 403 403 403 | 403 403 | 401
  POST  /templates/preview                 | 200 200 200 200 | 403 403 403 | 403 403 | 401
  POST  /templates/trial                   | 200 200 403 200 | 403 403 403 | 403 403 | 401
  GET   /reports                           | 200 200 200 403 | 403 403 403 | 403 403 | 401
  GET   /reports/:report                   | 200 200 200 403 | 403 403 403 | 403 403 | 401
  GET   /saved-reports/:shared/run         | 200 200 200 404 | 404 404 404 | 404 404 | 401
  GET   /saved-reports/:ofColleague/run    | 404 404 404 404 | 404 404 404 | 404 404 | 401
  GET   /orders/export                     | 200 200 200 403 | 200 200 200 | 403 403 | 401
  GET   /transactions/export               | 200 200 403 403 | 200 200 200 | 403 403 | 401
  GET   /users/export                      | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /clients/export                    | 200 200 403 403 | 200 200 200 | 403 403 | 401
  GET   /resellers/export                  | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /sims/export                       | 200 200 200 403 | 200 200 200 | 403 403 | 401
  GET   /tickets/export                    | 200 200 200 403 | 200 200 200 | 403 403 | 401
  GET   /plans/export                      | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /carriers/export                   | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /invoices/export                   | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /accounts/export                   | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /ledger-entries/export             | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /gateway-events/export             | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /messages/export                   | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /events/export                     | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /canned-answers/export             | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /admins/export                     | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /api-keys/export                   | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /settings/export                   | 200 200 403 403 | 403 403 403 | 403 403 | 401
  # The whole list; asked with a filter, a page or a limit it is the open list's own (see the matrix).
  GET   /settings                          | 200 200 403 403 | 403 403 403 | 403 403 | 401
  GET   /settings/public                   | 200 200 200 200 | 200 200 200 | 200 200 | 200
  # Nor is anybody who sends SMS.
  POST  /messages/webhooks/twilio          | 404 404 404 404 | 404 404 404 | 404 404 | 404
  POST  /messages/:plain/resend            | 200 200 200 404 | 404 404 404 | 404 404 | 401

  POST  /api-keys/:ofReseller/rotate       | 200 200 404 404 | 200 404 404 | 404 404 | 401

  POST  /auth/login                        | 401 401 401 401 | 401 401 401 | 401 401 | 401
  POST  /auth/logout                       | 200 200 200 200 | 200 200 200 | 200 200 | 401
  POST  /auth/token/refresh                | 200 200 200 200 | 200 200 200 | 200 200 | 401
  GET   /auth/user                         | 200 200 200 200 | 200 200 200 | 200 200 | 401
  POST  /auth/password/reset               | 200 200 200 200 | 200 200 200 | 200 200 | 200
  POST  /auth/password/reset/confirm       | 422 422 422 422 | 422 422 422 | 422 422 | 422
  GET   /auth/password/reset/check         | 200 200 200 200 | 200 200 200 | 200 200 | 200
  GET   /auth/invitation/check             | 200 200 200 200 | 200 200 200 | 200 200 | 200
  POST  /auth/invitation/accept            | 422 422 422 422 | 422 422 422 | 422 422 | 422
  # Nobody of the samples was invited.
  POST  /admins/:colleague/invitation       | 409 403 403 404 | 404 404 404 | 404 404 | 401
  DELETE /admins/:colleague/invitation      | 409 403 403 404 | 404 404 404 | 404 404 | 401
  POST  /resellers/:ofReseller/invitation  | 409 409 403 404 | 403 404 404 | 404 404 | 401
  DELETE /resellers/:ofReseller/invitation | 409 409 403 404 | 403 404 404 | 404 404 | 401
  POST  /users/:ofUser/invitation          | 409 409 409 404 | 404 404 404 | 403 404 | 401
  DELETE /users/:ofUser/invitation         | 409 409 409 404 | 404 404 404 | 403 404 | 401
  POST  /auth/password/change              | 422 422 422 422 | 422 422 422 | 422 422 | 401
  GET   /auth/sessions                     | 200 200 200 200 | 200 200 200 | 200 200 | 401
  DELETE /auth/sessions/:id                | 404 404 404 404 | 404 404 404 | 404 404 | 401

  POST  /auth/verification/send            | 409 409 409 409 | 200 200 200 | 200 200 | 401
  POST  /auth/verification/check           | 422 422 422 422 | 422 422 422 | 422 422 | 401
  POST  /users/verification/send           | 403 403 403 403 | 200 200 200 | 200 200 | 401
  POST  /users/verification/check          | 422 422 422 422 | 422 422 422 | 422 422 | 401

  POST  /admins/login                      | 401 401 401 401 | 401 401 401 | 401 401 | 401
  POST  /resellers/login                   | 401 401 401 401 | 401 401 401 | 401 401 | 401
  POST  /users/login                       | 401 401 401 401 | 401 401 401 | 401 401 | 401
  POST  /admins/logout                     | 200 200 200 200 | 403 403 403 | 403 403 | 401
  POST  /resellers/logout                  | 403 403 403 403 | 200 200 200 | 403 403 | 401
  POST  /users/logout                      | 403 403 403 403 | 403 403 403 | 200 200 | 401
  POST  /admins/refresh-token              | 200 200 200 200 | 403 403 403 | 403 403 | 401
  POST  /resellers/refresh-token           | 403 403 403 403 | 200 200 200 | 403 403 | 401
  POST  /users/refresh-token               | 403 403 403 403 | 403 403 403 | 200 200 | 401
  POST  /admins/forgot-password            | 200 200 200 200 | 200 200 200 | 200 200 | 200
  POST  /resellers/forgot-password         | 200 200 200 200 | 200 200 200 | 200 200 | 200
  POST  /users/forgot-password             | 200 200 200 200 | 200 200 200 | 200 200 | 200
  POST  /admins/reset-password             | 422 422 422 422 | 422 422 422 | 422 422 | 422
  POST  /resellers/reset-password          | 422 422 422 422 | 422 422 422 | 422 422 | 422
  POST  /users/reset-password              | 422 422 422 422 | 422 422 422 | 422 422 | 422
  GET   /admins/init                       | 200 200 200 200 | 200 200 200 | 200 200 | 200
  GET   /resellers/init                    | 200 200 200 200 | 200 200 200 | 200 200 | 200
  GET   /users/init                        | 200 200 200 200 | 200 200 200 | 200 200 | 200
  # Nobody registers a first account, and nothing here is locked or verified by a link of Payload's.
  POST  /admins/first-register             | 403 403 403 403 | 403 403 403 | 403 403 | 403
  POST  /resellers/first-register          | 403 403 403 403 | 403 403 403 | 403 403 | 403
  POST  /users/first-register              | 403 403 403 403 | 403 403 403 | 403 403 | 403
  POST  /admins/unlock                     | 403 403 403 403 | 403 403 403 | 403 403 | 403
  POST  /resellers/unlock                  | 403 403 403 403 | 403 403 403 | 403 403 | 403
  POST  /users/unlock                      | 403 403 403 403 | 403 403 403 | 403 403 | 403
  POST  /admins/verify/:id                 | 403 403 403 403 | 403 403 403 | 403 403 | 403
  POST  /resellers/verify/:id              | 403 403 403 403 | 403 403 403 | 403 403 | 403
  POST  /users/verify/:id                  | 403 403 403 403 | 403 403 403 | 403 403 | 403

  GET   /media/file/:publicFile            | 200 200 200 200 | 200 200 200 | 200 200 | 200
  GET   /media/file/:privateFile           | 200 200 200 200 | 404 404 404 | 404 404 | 404
  GET   /media/:public/link                | 200 200 200 200 | 200 200 200 | 200 200 | 401
  GET   /media/:private/link               | 200 200 200 200 | 404 404 404 | 404 404 | 401
  GET   /health/live                       | 200 200 200 200 | 200 200 200 | 200 200 | 200
  GET   /health/ready                      | 200 200 200 200 | 200 200 200 | 200 200 | 200
  GET   /docs                              | 200 200 200 200 | 200 200 200 | 200 200 | 200
  GET   /docs/openapi.json                 | 200 200 200 200 | 200 200 200 | 200 200 | 200
  GET   /docs/assets/:file                 | 200 200 200 200 | 200 200 200 | 200 200 | 200
  GET   /access                            | 200 200 200 200 | 200 200 200 | 200 200 | 200

  # What the panel remembers of its people is theirs alone.
  GET   /payload-preferences/theme         | 200 200 200 200 | 403 403 403 | 403 403 | 401
  POST  /payload-preferences/theme         | 200 200 200 200 | 403 403 403 | 403 403 | 401
  DELETE /payload-preferences/theme        | 200 200 200 200 | 403 403 403 | 403 403 | 401
  POST  /payload-preferences/:id/duplicate | 403 403 403 403 | 403 403 403 | 403 403 | 401
  GET   /payload-preferences               | 200 200 200 200 | 403 403 403 | 403 403 | 401
  POST  /payload-preferences               | 201 201 201 201 | 403 403 403 | 403 403 | 401
  # Views of lists are staff's, and whose each is Payload's own rules say.
  GET   /payload-query-presets             | 200 200 200 403 | 403 403 403 | 403 403 | 401
  GET   /payload-query-presets/count       | 200 200 200 403 | 403 403 403 | 403 403 | 401
  POST  /payload-query-presets             | 201 201 201 403 | 403 403 403 | 403 403 | 401
  GET   /payload-query-presets/:id         | 404 404 404 403 | 403 403 403 | 403 403 | 401
  POST  /payload-query-presets/:id/duplicate | 403 403 403 403 | 403 403 403 | 403 403 | 401
  GET   /payload-kv                        | 404 404 404 404 | 404 404 404 | 404 404 | 404
  POST  /payload-kv                        | 404 404 404 404 | 404 404 404 | 404 404 | 404
  GET   /payload-migrations                | 404 404 404 404 | 404 404 404 | 404 404 | 404
  POST  /payload-migrations                | 404 404 404 404 | 404 404 404 | 404 404 | 404
  GET   /payload-locked-documents          | 404 404 404 404 | 404 404 404 | 404 404 | 404
  GET   /payload-jobs/run                  | 404 404 404 404 | 404 404 404 | 404 404 | 404
`)

type Body = Record<string, unknown>
const trial: Body = { key: 'welcome', subject: 'Hello', body: mailText('Hello {{name}}.') }
// Of somebody else each time: wrong passwords are counted by name.
const wrongSignIn = (): Body => ({ ...unknownName(), password: 'wrong wrong wrong' })
const wrongReset: Body = { token: 'f'.repeat(40), password: PASSWORD }
const unknownName = (): Body => ({ email: `nobody-${unique()}@example.com` })
const ordersIn = ({ samples }: World): string[] => [samples.orders?.ofUser ?? '']

const today = (): string => new Date().toISOString().slice(0, 10)
const planOf = ({ trade }: World['people']): Body => ({
  plan: trade.plan.id,
  effective: 'next_month',
})

/** A lawful request for each path that takes one; by the path's end where several share it. */
const BODIES: [end: string, body: (world: World, caller: Caller) => Body][] = [
  ['/templates/preview', () => trial],
  ['/templates/trial', () => trial],
  ['/orders/quote', (world, caller) => createBody.orders?.(world, caller, '') ?? {}],
  ['/orders/batch', (world, caller) => ({ orders: [createBody.orders?.(world, caller, '')] })],
  ['/orders/bulk-status', (world) => ({ ids: ordersIn(world), status: 'activated' })],
  ['/orders/bulk-delivery', (world) => ({ ids: ordersIn(world), carrier: 'DHL' })],
  ['/notify', () => ({ template: 'hello', channel: 'email' })],
  ['/plan', ({ people }) => planOf(people)],
  ['/limit', () => ({ monthlyLimit: 10, isFixed: false, reason: 'A trial.' })],
  // Where it is already, or the next caller would find it with somebody else.
  ['/move', ({ samples }) => ({ reseller: samples.resellers?.ofReseller, reason: 'A trial.' })],
  ['/usage', () => ({ day: today(), megabytes: 5, source: 'network' })],
  ['/orders/packing', (world) => ({ ids: ordersIn(world) })],
  ['/assign-delivery', () => ({ carrier: 'DHL' })],
  ['/refund', () => ({ reason: 'A trial.', validateOnly: true })],
  ['/credit', () => ({ amountMinor: 1, currency: 'USD', reason: 'A trial.' })],
  ['/top-up', () => ({ amountMinor: 1, gateway: 'sandbox' })],
  ['/payments/process', (world) => ({ order: ordersIn(world)[0], gateway: 'sandbox' })],
  ['/support/tickets', (world, caller) => createBody.tickets?.(world, caller, '') ?? {}],
  ['/support/tickets/:ofUser', () => ({ subject: unique() })],
  ['/assign', () => ({ admin: null })],
  ['/reply', () => ({ body: 'Try again.' })],
  ['/orders/:ofUser/status', () => ({ status: 'activated' })],
  ['/orders/:ofReseller/status', () => ({ status: 'activated' })],
  ['/status', () => ({ status: 'active' })],
  ['/auth/verification/send', () => ({ channel: 'email' })],
  ['/users/verification/send', () => ({ channel: 'sms' })],
  ['/verification/check', () => ({ channel: 'email', code: '000000' })],
  ['/login', wrongSignIn],
  ['/password/reset', unknownName],
  ['/forgot-password', unknownName],
  ['/reset/confirm', () => wrongReset],
  ['/reset-password', () => wrongReset],
  ['/invitation/accept', () => wrongReset],
  ['/first-register', () => ({ ...wrongSignIn(), role: 'super_admin' })],
  ['/unlock', unknownName],
  ['/payload-preferences/theme', () => ({ value: 'dark' })],
  ['/payload-preferences', () => ({ key: 'width', value: 1 })],
  ['/payload-query-presets', () => ({ title: unique(), relatedCollection: 'orders' })],
]

export const bodyFor = (path: string, world: World, caller: Caller): Body =>
  BODIES.find(([end]) => path.endsWith(end))?.[1](world, caller) ?? {}

/** These end or replace the session they are asked with, so each caller comes with one of its own. */
export const ENDS_SESSION = /\/(?:logout|refresh|refresh-token)$/

/** Who a token belongs to: everybody asks, and only an account of that collection is told. */
export const ME = ['GET /admins/me', 'GET /resellers/me', 'GET /users/me']

/** Never opened to anybody. */
export const CLOSED_PATHS = ['GET /media/paste-url']

/** What the plain matrix and `doors.test.ts` try on every collection and global. */
export const STANDARD = [
  'get /',
  'get /count',
  'post /',
  'patch /',
  'delete /',
  'get /:id',
  'patch /:id',
  'delete /:id',
  'post /access/:id?',
  'get /versions',
  'get /versions/:id',
  'post /versions/:id',
]
export const STANDARD_OF_GLOBALS = [
  'get /',
  'post /',
  'post /access',
  'get /versions',
  'get /versions/:id',
  'post /versions/:id',
]

/** The panel's screens of our own. A browser test tries them; here each needs a row of who enters it. */
export const VIEWS: Record<string, string> = {
  acceptInvitation: 'whoever has the link',
  account: 'everybody of the panel',
  createFirstUser: 'whoever is first, while nobody is there',
  dashboard: 'everybody of the panel',
  forgot: 'everybody',
  login: 'everybody',
  newOrder: 'moderator and above',
  reports: 'moderator and above',
  report: 'moderator and above',
  customReport: 'moderator and above',
  resetPassword: 'whoever has the link',
  unauthorized: 'whom a page is not for',
}
