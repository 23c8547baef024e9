import type { Books } from './books'
import { numberIn, textIn, textsIn, type Params } from './form'
import { newPlain, type Plain } from './objects'
import { invalidRequest, missing } from './refusal'

type Asked = { books: Books; id: string; params: Params }
type Route = [method: string, path: string, answer: (asked: Asked) => unknown]

const list = (data: unknown[], url: string) => ({ object: 'list', data, has_more: false, url })

const amountIn = (params: Params): number => {
  const amount = numberIn(params, 'amount')
  if (amount === undefined || !Number.isSafeInteger(amount) || amount <= 0)
    throw invalidRequest('parameter_invalid_integer', 'Invalid integer: amount')
  return amount
}

const required = <T>(found: T | undefined, what: string, id: string): T => {
  if (found === undefined) throw missing(what, id)
  return found
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** `metadata['name']:'value'` and `field:'value'`, joined by AND. */
const matches = (object: object, query: string): boolean =>
  query.split(' AND ').every((part) => {
    const [field = '', value = ''] = part
      .replaceAll(/['"\]]/g, '')
      .trim()
      .split(':')
    let found: unknown = object
    for (const key of field.split('[')) found = isRecord(found) ? found[key] : undefined
    return found === value
  })

const search = (objects: Iterable<object>, params: Params, url: string) => ({
  ...list(
    [...objects].filter((object) => matches(object, textIn(params, 'query') ?? '')),
    url,
  ),
  object: 'search_result',
})

const INTENTS: Route[] = [
  [
    'POST',
    '/v1/payment_intents',
    ({ books, params }) =>
      books.createIntent({
        amount: amountIn(params),
        currency: textIn(params, 'currency') ?? '',
        metadata: textsIn(params, 'metadata'),
      }),
  ],
  [
    'GET',
    '/v1/payment_intents/search',
    ({ books, params }) => search(books.intents.values(), params, '/v1/payment_intents/search'),
  ],
  ['GET', '/v1/payment_intents/:id', ({ books, id }) => books.intent(id)],
  [
    'POST',
    '/v1/payment_intents/:id/confirm',
    ({ books, id, params }) => books.confirmIntent(id, textIn(params, 'payment_method') ?? ''),
  ],
  ['POST', '/v1/payment_intents/:id/cancel', ({ books, id }) => books.cancelIntent(id)],
  ['POST', '/v1/payment_intents/:id/capture', ({ books, id }) => books.captureIntent(id)],
]

const REFUNDS: Route[] = [
  [
    'POST',
    '/v1/refunds',
    ({ books, params }) =>
      books.createRefund({
        intent: textIn(params, 'payment_intent') ?? '',
        amount: params.amount === undefined ? undefined : amountIn(params),
        metadata: textsIn(params, 'metadata'),
      }),
  ],
  [
    'GET',
    '/v1/refunds',
    ({ books, params }) =>
      list(
        [...books.refunds.values()].filter(
          ({ charge, payment_intent: intent }) =>
            intent === textIn(params, 'payment_intent') || charge === textIn(params, 'charge'),
        ),
        '/v1/refunds',
      ),
  ],
  ['GET', '/v1/refunds/:id', ({ books, id }) => required(books.refunds.get(id), 'refund', id)],
  ['GET', '/v1/charges/:id', ({ books, id }) => required(books.charges.get(id), 'charge', id)],
  [
    'GET',
    '/v1/disputes',
    ({ books, params }) =>
      list(
        [...books.disputes.values()].filter(
          ({ payment_intent: intent }) => intent === textIn(params, 'payment_intent'),
        ),
        '/v1/disputes',
      ),
  ],
  ['GET', '/v1/disputes/:id', ({ books, id }) => required(books.disputes.get(id), 'dispute', id)],
]

type Kind = 'customer' | 'product' | 'price'
const STORES = { customer: 'customers', product: 'products', price: 'prices' } as const

const changed = (params: Params): Record<string, unknown> => ({
  ...params,
  ...(params.metadata ? { metadata: textsIn(params, 'metadata') } : {}),
  ...(params.active === undefined ? {} : { active: params.active === 'true' }),
  ...(params.unit_amount === undefined ? {} : { unit_amount: numberIn(params, 'unit_amount') }),
})

const NEEDED: Partial<Record<Kind, string>> = { product: 'name' }

const assertComplete = (kind: Kind, params: Params): void => {
  const name = NEEDED[kind]
  if (name !== undefined && textIn(params, name) === undefined)
    throw invalidRequest('parameter_missing', `Missing required param: ${name}.`)
}

/** By `email`, and by `created[gte]`: the filters that lists of these have in common. */
const isListed = ({ created, email }: Plain, params: Params): boolean => {
  const wanted = textIn(params, 'email')
  const since = Number(textsIn(params, 'created').gte ?? 0)
  return (wanted === undefined || email === wanted) && Number(created) >= since
}

/** Created, read, changed, listed, searched for and deleted. */
const plain = (kind: Kind): Route[] => {
  const store = ({ books }: Asked): Map<string, Plain> => books[STORES[kind]]
  const path = `/v1/${STORES[kind]}`
  const found = (asked: Asked): Plain => required(store(asked).get(asked.id), kind, asked.id)
  return [
    [
      'POST',
      path,
      (asked) => {
        assertComplete(kind, asked.params)
        const object = newPlain(kind, changed(asked.params))
        store(asked).set(object.id, object)
        return object
      },
    ],
    ['GET', `${path}/search`, (asked) => search(store(asked).values(), asked.params, path)],
    [
      'GET',
      `${path}/:id`,
      (asked) => {
        const gone = kind === 'customer' && asked.books.deleted.has(asked.id)
        return gone ? { id: asked.id, object: kind, deleted: true } : found(asked)
      },
    ],
    ['POST', `${path}/:id`, (asked) => Object.assign(found(asked), changed(asked.params))],
    [
      'DELETE',
      `${path}/:id`,
      (asked) => {
        const { id, object } = found(asked)
        store(asked).delete(id)
        asked.books.deleted.add(id)
        return { id, object, deleted: true }
      },
    ],
    [
      'GET',
      path,
      (asked) => {
        const all = [...store(asked).values()]
        return list(
          all.filter((object) => isListed(object, asked.params)),
          path,
        )
      },
    ],
  ]
}

const ROUTES: Route[] = [
  ...INTENTS,
  ...REFUNDS,
  ...plain('customer'),
  ...plain('product'),
  ...plain('price'),
]

/** What Stripe would do and answer. Throws a Refusal. */
export const answerOf = (
  books: Books,
  { method, params, path }: { method: string; path: string; params: Params },
): unknown => {
  for (const [verb, pattern, answer] of ROUTES) {
    const id = verb === method ? idIn(pattern, path) : undefined
    if (id !== undefined) return answer({ books, params, id })
  }
  throw invalidRequest('url_invalid', `Unrecognized request URL (${method}: ${path}).`, 404)
}

/** Undefined where the path is another; empty where it fits and names none. */
const idIn = (pattern: string, path: string): string | undefined => {
  const wanted = pattern.split('/')
  const parts = path.split('/')
  const fits = wanted.every((part, index) => part === ':id' || part === parts[index])
  if (!fits || wanted.length !== parts.length) return undefined
  return parts[wanted.indexOf(':id')] ?? ''
}
