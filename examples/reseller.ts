/**
 * A reseller's own system: makes itself an API key, brings its clients along, places the 100 orders of a CSV file, and
 * reads its statement. Orders that are there already are left out, and every order goes out under a key made of its
 * line, so the program may be cut short at any moment and started again: nothing is ordered twice.
 *
 *   npm run example:reseller
 */
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'

import { createClient, isProblem } from '../packages/client/src/client.js'
import { CONSOLE_URL, money, signInAs } from './demo.js'

type Line = { reference: string; client: string; email: string; phone: string; plan: string }

const file = new URL('orders.csv', import.meta.url)
// The columns of the file beside this one.
const lines = parse<Line>(await readFile(file), { columns: true, skip_empty_lines: true })

// A key of its own, for a month, that can do what this program does and nothing else.
const owner = await signInAs('reseller')
const { secret, doc: key } = await owner.post('/api-keys', {
  body: {
    name: 'Order import',
    scopes: ['*.read', 'clients.create', 'orders.create', 'resellers.topUp', 'resellers.statement'],
    expiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  },
})
const api = createClient({ url: CONSOLE_URL, apiKey: secret })
const { user } = await api.get('/auth/user')
const me = { path: { id: user.id } }
const { currency } = await api.get('/resellers/{id}', { params: me })

// Plans by the codes that the file names them with.
const planIds = new Map<string, string>()
for await (const plan of api.each('/plans')) planIds.set(plan.code, plan.id)

// Clients: those already there are known by our own reference.
const clientIds = new Map<string, string>()
for await (const client of api.each('/clients'))
  if (client.externalRef) clientIds.set(client.externalRef, client.id)

const clientFor = async ({ client, email, phone }: Line): Promise<string> => {
  const known = clientIds.get(email)
  if (known) return known
  const { doc } = await api.post('/clients', {
    body: {
      reseller: user.id,
      clientName: client,
      clientEmail: email,
      clientPhone: phone,
      externalRef: email,
    },
  })
  clientIds.set(email, doc.id)
  return doc.id
}

const orderOf = async (line: Line) => ({
  plan: planIds.get(line.plan) ?? '',
  simType: 'esim' as const,
  currency,
  client: await clientFor(line),
  externalRef: line.reference,
})

// What an earlier run has placed is known by the file's references.
const placed = new Set<string>()
for await (const { externalRef } of api.each('/orders')) if (externalRef) placed.add(externalRef)
const open = lines.filter(({ reference }) => !placed.has(reference))

// Credit: an order holds its price. What is missing is paid in first.
const [first] = open
if (first) {
  const { doc: quote } = await api.post('/orders/quote', { body: await orderOf(first) })
  const { availableMinor } = await api.get('/resellers/{id}', { params: me })
  const missing = quote.totalMinor * open.length - (availableMinor ?? Infinity)
  if (missing > 0) {
    await api.post('/resellers/{id}/top-up', {
      params: me,
      body: { amountMinor: missing, gateway: 'sandbox' },
    })
    console.log(`Paid in ${money(missing, currency)}.`)
  }
}

/** Undefined when the order is placed; what is wrong with the line when it is refused. */
const place = async (line: Line): Promise<string | undefined> => {
  try {
    await api.post('/orders', {
      headers: { 'Idempotency-Key': `order-import-${line.reference}` },
      body: await orderOf(line),
    })
    return undefined
  } catch (error) {
    // A line that is wrong must not stop the others; what is no fault of the line ends the program.
    if (!isProblem(error) || error.status !== 422) throw error
    return `${line.reference}: ${error.code}, ${error.message}`
  }
}

const refused: string[] = []
for (const line of open) {
  const why = await place(line)
  if (why) refused.push(why)
}
console.log(
  `${open.length - refused.length} orders placed, ${placed.size} were there, ${refused.length} refused; ` +
    `${clientIds.size} clients.`,
)
for (const why of refused) console.log(why)

// The statement: opening balance, lines and closing balance agree to the cent.
const statement = await api.get('/resellers/{id}/statement', { params: me })
const sum = statement.lines.reduce((total, { amountMinor }) => total + amountMinor, 0)
console.log(
  `Statement: ${money(statement.openingBalanceMinor, statement.currency)} + ${statement.lines.length} lines of ` +
    `${money(sum, statement.currency)} = ${money(statement.closingBalanceMinor, statement.currency)}.`,
)

await owner.delete('/api-keys/{id}', { params: { path: { id: key.id } } })
await owner.signOut()
