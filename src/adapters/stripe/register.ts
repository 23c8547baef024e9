import Stripe from 'stripe'

import type { Copy, Register } from '../../domain/copies/register'
import { syncOf, type Copied } from '../../domain/copies/sync'
import { createPlugin, type Hooked } from './pluginHooks'

const DAY_SECONDS = 86_400

type Kept = Stripe.Customer | Stripe.Product

const isMissing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 404

const kindOf = (collection: Copied) => syncOf(collection).stripeResourceType

/** Undefined where it is not there, or not any more. */
const read = async (stripe: Stripe, collection: Copied, id: string): Promise<Kept | undefined> => {
  try {
    const kept = await stripe[kindOf(collection)].retrieve(id)
    return kept.deleted ? undefined : kept
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const isOf = ({ metadata }: Kept, { id }: Copy): boolean => metadata.document === id

/** Lists are true at once, as a search is not: whoever was made by a call whose answer was lost is in them. */
const candidates = (stripe: Stripe, { collection, createdAt, fields }: Copy) =>
  kindOf(collection) === 'customers'
    ? stripe.customers.list({ email: String(fields.email), limit: 100 })
    : stripe.products.list({
        created: { gte: Math.floor(createdAt.getTime() / 1000) - DAY_SECONDS },
        limit: 100,
      })

const find = async (stripe: Stripe, copy: Copy): Promise<string | null> => {
  for await (const kept of candidates(stripe, copy)) if (isOf(kept, copy)) return kept.id
  return null
}

const known = async (stripe: Stripe, copy: Copy): Promise<string | null> => {
  const { collection, stripeID } = copy
  if (stripeID && (await read(stripe, collection, stripeID))) return stripeID
  return find(stripe, copy)
}

/** What is empty is left out of a new copy, and emptied in an old one. */
const hooked = ({ fields }: Copy, stripeID: string | null): Hooked => ({
  ...Object.fromEntries(
    Object.entries(fields).filter(([, value]) => stripeID !== null || value !== null),
  ),
  stripeID,
  skipSync: false,
})

/** The plugin only logs what goes wrong when it makes one: it is done when Stripe has it, under our id. */
const assertKept = async (stripe: Stripe, copy: Copy, stripeID: string | null): Promise<string> => {
  const kept = stripeID ? await read(stripe, copy.collection, stripeID) : undefined
  if (!kept || !isOf(kept, copy))
    throw new Error(`Stripe has no copy of ${copy.collection} ${copy.id}`)
  return kept.id
}

const drop = async (stripe: Stripe, collection: Copied, id: string): Promise<void> => {
  if (!(await read(stripe, collection, id))) return
  if (kindOf(collection) === 'customers') await stripe.customers.del(id)
  // Stripe keeps a product as long as a price of it exists.
  else await stripe.products.update(id, { active: false })
}

/** Stripe as the keeper of copies: plans as products, resellers and users as customers. */
export const createRegister = (secretKey: string): Register => {
  const stripe = new Stripe(secretKey, { maxNetworkRetries: 0, timeout: 20_000, telemetry: false })
  const runPlugin = createPlugin(secretKey)
  return {
    keep: async (req, copy) => {
      const data = hooked(copy, await known(stripe, copy))
      const { stripeID } = await runPlugin(req, copy.collection, data)
      return assertKept(stripe, copy, stripeID)
    },
    drop: async ({ collection, stripeID }) => {
      if (stripeID) await drop(stripe, collection, stripeID)
    },
  }
}
