/**
 * The buyer of shop-app.ts by GraphQL: `schema.graphql` in the project's root says what can be asked.
 *
 *   npm run example:graphql
 *
 * Signing in, one-time codes and the QR code are REST's; the same client does both.
 */
import { createClient, isProblem, type Doc } from '../packages/client/src/client.js'
import { codeSentTo, CONSOLE_URL, money, signInAs, somePhone } from './demo.js'

const shop = createClient({ url: CONSOLE_URL })

// Sign up.
const email = `buyer-${Date.now()}@example.com`
const phone = somePhone()
const password = 'a long walk by the sea'
await shop.graphql<{ createUser: { id: string } }>(
  `mutation SignUp($data: mutationUserInput!) { createUser(data: $data) { id } }`,
  { data: { fullName: 'Maria Silva', email, phone, password, country: 'PL' } },
)
await shop.signIn({ email, password })
console.log(`Signed up as ${email}.`)

// Prove the address and the phone.
const superAdmin = await signInAs('super_admin')
for (const [channel, recipient] of [
  ['email', email],
  ['sms', phone],
] as const) {
  await shop.post('/auth/verification/send', { body: { channel } })
  const code = await codeSentTo(superAdmin, recipient)
  await shop.post('/auth/verification/check', { body: { channel, code } })
}

// Who am I, and what is sold: one request.
type Look = {
  meUser: { user: { status: string } }
  Plans: { docs: Pick<Doc<'plans'>, 'id' | 'code' | 'name' | 'validityDays'>[] }
}
const { meUser, Plans } = await shop.graphql<Look>(`{
  meUser { user { status } }
  Plans(where: { simTypes: { in: [esim] } }, sort: "code", limit: 50) {
    docs { id code name validityDays }
  }
}`)
console.log(`The account is ${meUser.user.status}; ${Plans.docs.length} plans come as an eSIM.`)

// Order the first one, under a key: however often it is sent, there is one order.
const [plan] = Plans.docs
if (!plan) throw new Error('Nothing is sold.')
type Placed = {
  placeOrder: { doc: Pick<Doc<'orders'>, 'id' | 'orderNumber' | 'totalMinor' | 'currency'> }
}
const placed = await shop.graphql<Placed>(
  `mutation Place($plan: String!) {
    placeOrder(input: { plan: $plan, simType: esim, currency: "USD" }) {
      doc { id orderNumber totalMinor currency }
    }
  }`,
  { plan: plan.id },
  { idempotencyKey: crypto.randomUUID() },
)
const { doc: order } = placed.placeOrder
console.log(
  `Ordered ${plan.name}: ${order.orderNumber}, ${money(order.totalMinor, order.currency)}.`,
)

// Pay, and look at the order and its payment in one request.
await shop.graphql<{ payOrder: { status: string } }>(
  `mutation Pay($order: String!) {
    payOrder(input: { order: $order, gateway: "sandbox" }) { status }
  }`,
  { order: order.id },
  { idempotencyKey: crypto.randomUUID() },
)
type Paid = {
  Order: Pick<Doc<'orders'>, 'status' | 'paymentStatus'>
  Transactions: { docs: Pick<Doc<'transactions'>, 'transactionId' | 'status'>[] }
}
const paid = await shop.graphql<Paid>(
  `query Paid($id: String!, $order: JSON!) {
    Order(id: $id) { status paymentStatus }
    Transactions(where: { order: { equals: $order } }) { docs { transactionId status } }
  }`,
  { id: order.id, order: order.id },
)
console.log(
  `The order is ${paid.Order.paymentStatus} by ${paid.Transactions.docs[0]?.transactionId}.`,
)

// A refusal carries the same code as REST's.
try {
  await shop.graphql(`mutation { placeOrder(input: { plan: "none", simType: esim }) { message } }`)
} catch (error) {
  if (!isProblem(error, 'invalid')) throw error
  console.log(`An order of nothing is refused: ${error.fields[0]?.path}: ${error.message}`)
}
await shop.signOut()
