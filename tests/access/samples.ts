import { query, testApp } from '../../src/testing/app'
import {
  buildAdmin,
  buildClient,
  buildPlan,
  buildReseller,
  buildSim,
  buildUser,
} from '../../src/testing/builders'
import type { People } from './callers'
import { image, mailText, noteOn, unique } from './values'

/** Ids by collection and by the name a table row uses. */
export type Samples = Record<string, Record<string, string>>

/** What nobody but its owner or nobody at all may read; every secret of a sample is one of these. */
export const SECRETS = {
  imsi: '260021234567890',
  pin1: '4711',
  puk1: '47114711',
  idDocumentNumber: 'ZX9876543',
  internalNotes: 'A chargeback is likely.',
  internalReply: 'Never tell the customer this.',
  gatewayResponse: 'raw-gateway-answer',
  messageText: 'https://example.com/reset?token=s3cr3t-l1nk',
} as const

/** `path` may name its method: `PATCH /api/…`; else it is a POST. */
const send = async (token: string, address: string, body: object) => {
  const [method = '', path = ''] = address.startsWith('/') ? ['POST', address] : address.split(' ')
  const { call } = await testApp()
  const answer = await call(method, path, { as: token, body })
  if (answer.status >= 300)
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** A paid and activated eSIM order, by its owner and a moderator, through the verbs. */
const soldEsim = async ({ trade }: People, owner: 'user' | 'reseller') => {
  const { client, plan, tokens } = trade
  const body = {
    plan: plan.id,
    simType: 'esim',
    ...(owner === 'user' ? {} : { client: client.id }),
  }
  const { id } = (await send(tokens[owner], '/api/orders', body)).doc
  const gateway = owner === 'user' ? 'sandbox' : 'wallet'
  const paid = await send(tokens[owner], '/api/payments/process', { order: id, gateway })
  for (const status of ['delivered', 'activated'])
    await send(tokens.moderator, `PATCH /api/orders/${id}/status`, { status })
  const notes = { internalNotes: SECRETS.internalNotes, notes: 'Ring twice.' }
  await send(tokens.moderator, `PATCH /api/orders/${id}`, notes)
  const [sim] = await query<{ id: string }>('select id from sims where order_id = $1', [id])
  await query(`update transactions set payment_gateway_response = $2 where id = $1`, [
    paid.transaction.id,
    JSON.stringify({ answer: SECRETS.gatewayResponse }),
  ])
  return { order: String(id), transaction: String(paid.transaction.id), sim: sim?.id ?? '' }
}

export const create = async (collection: string, data: object): Promise<string> => {
  const { payload } = await testApp()
  const doc = await payload.create({
    collection: collection as 'events',
    data: data as never,
    overrideAccess: true,
    ...(collection === 'media' ? { file: image() } : {}),
  })
  return doc.id
}

const support = async ({ trade }: People) => {
  const open = (token: string) =>
    send(token, '/api/tickets', { subject: 'No signal', description: 'Since this morning.' })
  const { moderator, reseller, user } = trade.tokens
  const ofUser = (await open(user)).doc.id
  const ofReseller = (await open(reseller)).doc.id
  const reply = async (token: string, ticket: string, more: object = {}) =>
    (await send(token, '/api/ticket-replies', { ticket, body: 'Try again.', ...more })).doc.id
  const colleague = (await buildAdmin({ role: 'admin' })).id
  await send(moderator, `PATCH /api/tickets/${ofUser}`, { assignedTo: colleague })
  return {
    colleague,
    tickets: { ofUser, ofReseller },
    replies: {
      toUser: await reply(moderator, ofUser),
      toReseller: await reply(moderator, ofReseller),
      internal: await reply(moderator, ofUser, { isInternal: true, body: SECRETS.internalReply }),
    },
  }
}

const cannedAnswer = () =>
  create('canned-answers', { title: `Answer ${unique()}`, body: 'Switch it off and on.' })

const savedReport = (owner: string, visibility: 'own' | 'shared') =>
  create('saved-reports', {
    ...{ name: `Report ${unique()}`, report: 'sales-by-day', range: 'last_7_days' },
    ...{ owner, visibility },
  })

const note = async (people: People, on: 'users' | 'resellers'): Promise<string> =>
  (await send(people.trade.tokens.moderator, '/api/internal-notes', noteOn(people, on))).doc.id

const newKey = () => ({ name: 'Till', prefix: unique(), secretHash: 'x', scopes: ['orders.read'] })

const messages = async () => {
  const base = {
    ...{ recipient: 'someone@example.com', templateKey: 'password_reset', templateVersion: '1' },
    ...{ status: 'kept', tries: 1 },
  }
  return {
    plain: await create('messages', { ...base, subject: 'Hello', text: 'Welcome.' }),
    secret: await create('messages', {
      ...base,
      isSecret: true,
      subject: 'Reset',
      text: SECRETS.messageText,
      html: `<a href="${SECRETS.messageText}">Reset</a>`,
      variables: { link: { secret: SECRETS.messageText } },
    }),
  }
}

const template = (status: 'published' | 'draft', key = `note_${unique()}`) =>
  create('templates', {
    key,
    channel: 'email',
    subject: 'Hello',
    body: mailText('Hello.'),
    _status: status,
  })

const idFrom = async (statement: string, ...values: string[]): Promise<string> => {
  const [row] = await query<{ id: string }>(statement, values)
  return row?.id ?? ''
}

/** The reseller's own line of its payment, and one of an account that everybody shares. */
const books = async (payment: string) => {
  const line = (column: string, kind: string) =>
    idFrom(
      `select ${column} as id from ledger_entries e join accounts a on a.id = e.account_id
       where e.transaction_id = $1 and a.kind = '${kind}'`,
      payment,
    )
  return {
    accounts: {
      ofReseller: await line('a.id', 'reseller_funds'),
      shared: await line('a.id', 'sales'),
    },
    entries: {
      ofReseller: await line('e.id', 'reseller_funds'),
      shared: await line('e.id', 'sales'),
    },
  }
}

const invoiceOf = (transaction: string): Promise<string> =>
  idFrom('select id from invoices where transaction_id = $1', transaction)

const anEvent = (order: string): Promise<string> =>
  idFrom('select id from events where subject_id = $1 limit 1', order)

/** Documents to try everything on. */
export async function buildSamples(people: People): Promise<Samples> {
  const { trade } = people
  const { payload } = await testApp()
  await payload.update({
    collection: 'users',
    id: trade.user.id,
    data: { idDocumentNumber: SECRETS.idDocumentNumber },
    overrideAccess: true,
  })
  const sold = {
    user: await soldEsim(people, 'user'),
    reseller: await soldEsim(people, 'reseller'),
  }
  const { colleague, replies, tickets } = await support(people)
  const { accounts, entries } = await books(sold.reseller.transaction)
  const stock = { imsi: SECRETS.imsi, pin1: SECRETS.pin1, puk1: SECRETS.puk1 }
  return {
    admins: { colleague, pointedAt: colleague },
    resellers: { ofReseller: trade.reseller.id, stranger: trade.otherReseller.id },
    clients: { ofReseller: trade.client.id },
    users: { ofUser: trade.user.id, stranger: trade.otherUser.id },
    plans: { active: trade.plan.id, inactive: (await buildPlan({ active: false })).id },
    sims: {
      ofReseller: (await buildSim({ reseller: trade.reseller.id, ...stock })).id,
      ofClient: sold.reseller.sim,
      ofUser: sold.user.sim,
      free: (await buildSim()).id,
    },
    carriers: { some: await create('carriers', { name: `Carrier ${unique()}` }) },
    orders: { ofUser: sold.user.order, ofReseller: sold.reseller.order },
    transactions: { ofUser: sold.user.transaction, ofReseller: sold.reseller.transaction },
    accounts,
    'ledger-entries': entries,
    'gateway-events': {
      some: await create('gateway-events', {
        ...{ gateway: 'sandbox', eventId: unique(), type: 'paid', payload: {} },
      }),
    },
    invoices: {
      ofUser: await invoiceOf(sold.user.transaction),
      ofReseller: await invoiceOf(sold.reseller.transaction),
    },
    tickets,
    'canned-answers': { some: await cannedAnswer() },
    'saved-reports': {
      shared: await savedReport(colleague, 'shared'),
      ofColleague: await savedReport(colleague, 'own'),
      ofModerator: await savedReport(people.accounts.moderator?.id ?? '', 'own'),
    },
    'internal-notes': {
      onUser: await note(people, 'users'),
      onReseller: await note(people, 'resellers'),
    },
    'ticket-replies': replies,
    templates: {
      // By this key `POST /orders/:id/notify` asks for it.
      published: await template('published', 'hello'),
      draft: await template('draft'),
    },
    media: {
      public: await create('media', { alt: 'Logo', isPublic: true }),
      private: await create('media', { alt: 'Contract', isPublic: false }),
    },
    messages: await messages(),
    events: { some: await anEvent(sold.user.order) },
    settings: {
      public: await create('settings', { key: `p.${unique()}`, value: 'shown', isPublic: true }),
      private: await create('settings', { key: `q.${unique()}`, value: 'hidden' }),
    },
    'api-keys': {
      ofReseller: await create('api-keys', { ...newKey(), reseller: trade.reseller.id }),
    },
    'bulk-runs': {
      some: await create('bulk-runs', { request: {}, results: [], total: 1, requestedBy: 'x' }),
    },
  }
}

/** A document that nothing points at, for those who may delete it. */
export const newUnused: Record<string, (people: People) => Promise<string>> = {
  admins: async () => (await buildAdmin()).id,
  resellers: async () => (await buildReseller()).id,
  clients: async ({ trade }) => (await buildClient(trade.reseller.id)).id,
  users: async () => (await buildUser()).id,
  plans: async () => (await buildPlan()).id,
  sims: async () => (await buildSim()).id,
  carriers: () => create('carriers', { name: `Carrier ${unique()}` }),
  tickets: ({ trade }) =>
    send(trade.tokens.user, '/api/tickets', { subject: 'Hi', description: 'Hello.' }).then(
      ({ doc }) => doc.id,
    ),
  'canned-answers': cannedAnswer,
  'saved-reports': async () => savedReport((await buildAdmin({ role: 'admin' })).id, 'shared'),
  'internal-notes': (people) => note(people, 'users'),
  templates: () => template('published'),
  media: () => create('media', { alt: 'Old' }),
  settings: () => create('settings', { key: `r.${unique()}`, value: 'old' }),
}
