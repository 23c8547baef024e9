import Stripe from 'stripe'

import { openStripe, SECRET_KEY, type FakeStripe } from './server'
import shapes from './shapes.json' with { type: 'json' }

let fake: FakeStripe
let stripe: Stripe

beforeAll(async () => {
  fake = await openStripe()
  stripe = new Stripe(SECRET_KEY, {
    ...optionsOf(fake.url),
    maxNetworkRetries: 0,
    telemetry: false,
  })
})
afterAll(() => fake.close())

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value

/** What an object has more or less than Stripe's own example, or of another kind; null may stand for anything. */
const differences = (name: keyof typeof shapes, object: object): string[] => {
  const example = new Map<string, unknown>(Object.entries(shapes[name]))
  const ours = new Map<string, unknown>(Object.entries(object))
  return [...new Set([...example.keys(), ...ours.keys()])].flatMap((key) => {
    const [expected, got] = [example, ours].map((fields) =>
      fields.has(key) ? kindOf(fields.get(key)) : 'missing',
    )
    const isSame =
      expected === got ||
      (expected !== 'missing' && got !== 'missing' && [expected, got].includes('null'))
    return isSame ? [] : [`${name}.${key} is ${got}, not ${expected}`]
  })
}

const pay = async (key?: string, amount = 1999): Promise<Stripe.PaymentIntent> => {
  const created = await stripe.paymentIntents.create(
    { amount, currency: 'usd', metadata: { transaction: 'ours' } },
    key ? { idempotencyKey: key } : {},
  )
  return stripe.paymentIntents.confirm(created.id, { payment_method: 'pm_card_visa' })
}

describe('the fake of Stripe', () => {
  it("answers with the shapes of Stripe's published examples", async () => {
    const intent = await pay()
    const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 99 })
    const dispute = fake.books.dispute(intent.id)
    const customer = await stripe.customers.create({ email: 'a@example.com' })
    const product = await stripe.products.create({ name: 'Travel 10 GB' })
    const price = await stripe.prices.create({
      product: product.id,
      currency: 'usd',
      unit_amount: 1,
    })
    const answers: [keyof typeof shapes, object][] = [
      ['payment_intent', await stripe.paymentIntents.retrieve(intent.id)],
      ['refund', await stripe.refunds.retrieve(refund.id)],
      ['charge', await stripe.charges.retrieve([...fake.books.charges.keys()][0] ?? '')],
      ['dispute', await stripe.disputes.retrieve(dispute.id)],
      ['customer', await stripe.customers.retrieve(customer.id)],
      ['product', await stripe.products.retrieve(product.id)],
      ['price', price],
      ['deleted_customer', await stripe.customers.del(customer.id)],
      ['deleted_customer', await stripe.customers.retrieve(customer.id)],
      ['deleted_product', await stripe.products.del(product.id)],
      ['event', fake.books.events[0] ?? {}],
    ]
    // The client adds where an answer came from.
    const plain = answers.map(([name, { ...object }]) =>
      differences(name, JSON.parse(JSON.stringify(object))),
    )
    expect(plain.flat()).toEqual([])
  })

  it('keeps a key for a day: the same question gives the same answer, another one is refused', async () => {
    const first = await stripe.paymentIntents.create(
      { amount: 5, currency: 'usd' },
      { idempotencyKey: 'k1' },
    )
    const again = await stripe.paymentIntents.create(
      { amount: 5, currency: 'usd' },
      { idempotencyKey: 'k1' },
    )
    expect(again.id).toBe(first.id)
    await expect(
      stripe.paymentIntents.create({ amount: 6, currency: 'usd' }, { idempotencyKey: 'k1' }),
    ).rejects.toMatchObject({ statusCode: 400, type: 'StripeIdempotencyError' })
    fake.keys.aheadMs = 25 * 3_600_000
    const later = await stripe.paymentIntents.create(
      { amount: 6, currency: 'usd' },
      { idempotencyKey: 'k1' },
    )
    fake.keys.aheadMs = 0
    expect(later.id).not.toBe(first.id)
  })

  it('gives no more back than was taken', async () => {
    const { id } = await pay()
    await stripe.refunds.create({ payment_intent: id, amount: 1000 })
    await expect(stripe.refunds.create({ payment_intent: id, amount: 1000 })).rejects.toMatchObject(
      {
        code: 'amount_too_large',
      },
    )
    await stripe.refunds.create({ payment_intent: id })
    await expect(stripe.refunds.create({ payment_intent: id })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    })
  })

  it('lists customers by address and products by age, and takes no product without a name', async () => {
    const { id } = await stripe.customers.create({ email: 'listed@example.com' })
    const { data } = await stripe.customers.list({ email: 'listed@example.com' })
    expect(data.map((customer) => customer.id)).toEqual([id])
    const { created } = await stripe.products.create({ name: 'Young' })
    expect((await stripe.products.list({ created: { gte: created + 60 } })).data).toEqual([])
    expect((await stripe.products.list({ created: { gte: created } })).data).not.toEqual([])
    await expect(stripe.products.create({ name: '' })).rejects.toMatchObject({ statusCode: 400 })
  })

  it('finds by metadata, and refuses a wrong key and an unknown address', async () => {
    const { data } = await stripe.paymentIntents.search({ query: "metadata['transaction']:'ours'" })
    expect(data.length).toBeGreaterThan(0)
    const stranger = new Stripe('sk_test_other', { ...optionsOf(fake.url), maxNetworkRetries: 0 })
    await expect(stranger.paymentIntents.retrieve('pi_1')).rejects.toMatchObject({
      statusCode: 401,
    })
    await expect(stripe.payouts.list()).rejects.toMatchObject({ statusCode: 404 })
  })
})

const optionsOf = (url: string) => {
  const { hostname, port } = new URL(url)
  return { host: hostname, port: Number(port), protocol: 'http' as const }
}
