/**
 * A shop app's buyer: signs up, proves address and phone, picks a plan, orders an eSIM, pays, and fetches its QR code.
 *
 *   npm run example:shop
 *
 * An app of yours imports '@simdesk/client' and has no part of './demo'.
 */
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient, isProblem } from '../packages/client/src/client.js'
import { codeSentTo, CONSOLE_URL, eventually, money, signInAs, somePhone } from './demo.js'

const shop = createClient({ url: CONSOLE_URL })

// Sign up. Anybody may; the account can look around and order at once.
const email = `buyer-${Date.now()}@example.com`
const phone = somePhone()
const password = 'a long walk by the sea'
await shop.post('/users', {
  body: { fullName: 'Maria Silva', email, phone, password, country: 'PL' },
})
await shop.signIn({ email, password })
console.log(`Signed up as ${email}.`)

// Prove the address and the phone with the codes sent to them.
const superAdmin = await signInAs('super_admin')
for (const [channel, recipient] of [
  ['email', email],
  ['sms', phone],
] as const) {
  await shop.post('/auth/verification/send', { body: { channel } })
  const code = await codeSentTo(superAdmin, recipient)
  await shop.post('/auth/verification/check', { body: { channel, code } })
  console.log(`Proved the ${channel === 'sms' ? 'phone' : 'address'} with the code ${code}.`)
}

// Look at what is sold, and keep one whose eSIM is in stock.
const currency = 'USD'
const orderFor = (plan: string) => ({ plan, simType: 'esim' as const, currency })
const found = await (async () => {
  for await (const plan of shop.each('/plans', {
    params: { query: { where: { simTypes: { in: ['esim'] } }, sort: 'id' } },
  })) {
    const quoted = await shop.post('/orders/quote', { body: orderFor(plan.id) })
    if (quoted.stock === 'available') return { plan, quote: quoted.doc }
  }
  throw new Error('Nothing is in stock.')
})()
console.log(`${found.plan.name}: ${money(found.quote.totalMinor, currency)} with tax.`)

// Order. The client sends an Idempotency-Key, so a broken connection never makes two orders.
const { doc: order } = await shop.post('/orders', { body: orderFor(found.plan.id) })
console.log(`Ordered: ${order.orderNumber}, ${money(order.totalMinor, currency)}.`)

// Pay. The sandbox approves; with a real gateway `next` says what the payer has to do.
const payment = await shop.post('/payments/process', {
  body: { order: order.id, gateway: 'sandbox', paymentMethod: 'sandbox_approve' },
})
console.log(`Paid: the payment is ${payment.status}.`)

// The shop's people hand the eSIM out, as they do in the panel.
const moderator = await signInAs('moderator')
await eventually(async () => {
  const { status } = await shop.get('/orders/{id}', { params: { path: { id: order.id } } })
  return status === 'confirmed' ? true : undefined
})
await moderator.patch('/orders/{id}/status', {
  params: { path: { id: order.id } },
  body: { status: 'delivered' },
})

// The owner alone reads the code; every reading is in the order's history.
const esim = await shop.get('/orders/{id}/esim', { params: { path: { id: order.id } } })
const file = path.join(tmpdir(), `${order.orderNumber}.png`)
await writeFile(file, Buffer.from(esim.qrPng.replace(/^data:image\/png;base64,/, ''), 'base64'))
console.log(`Scan ${file} to install the eSIM.`)

// A refusal has a code to branch on.
try {
  await shop.post('/payments/process', { body: { order: order.id, gateway: 'sandbox' } })
} catch (error) {
  if (!isProblem(error, 'order.already_paid')) throw error
  console.log(`Paying twice is refused: ${error.message}`)
}
await shop.signOut()
