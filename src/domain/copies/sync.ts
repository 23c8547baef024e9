export type Copied = 'plans' | 'resellers' | 'users'

type Sync = {
  collection: Copied
  stripeResourceType: 'products' | 'customers'
  stripeResourceTypeSingular: 'product' | 'customer'
  fields: { fieldPath: string; stripeProperty: string }[]
}

/** By it a copy whose id we never learned is found again. */
const OUR_ID = { fieldPath: 'id', stripeProperty: 'metadata.document' }

const field = (fieldPath: string, stripeProperty = fieldPath) => ({ fieldPath, stripeProperty })

const customer = (collection: Copied, nameField: string): Sync => ({
  collection,
  stripeResourceType: 'customers',
  stripeResourceTypeSingular: 'customer',
  fields: [field(nameField, 'name'), field('email'), field('phone'), OUR_ID],
})

/** What Stripe keeps of us, in the words of Payload's plugin: nothing of a person but how to reach them. */
export const SYNC: readonly Sync[] = [
  {
    collection: 'plans',
    stripeResourceType: 'products',
    stripeResourceTypeSingular: 'product',
    fields: [
      field('name'),
      field('description'),
      field('active'),
      field('code', 'metadata.code'),
      OUR_ID,
    ],
  },
  customer('resellers', 'businessName'),
  customer('users', 'fullName'),
]

export const syncOf = (collection: Copied): Sync => {
  const sync = SYNC.find((each) => each.collection === collection)
  if (!sync) throw new Error(`Nothing is kept of ${collection}`)
  return sync
}

export const isCopied = (collection: string): collection is Copied =>
  SYNC.some((each) => each.collection === collection)
