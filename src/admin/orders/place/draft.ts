import type { Word } from '../../../core/words/say'
import type { SimType } from '../../../domain/orders/status'

export type Address = {
  line1: string
  line2: string
  city: string
  state: string
  postalCode: string
  country: string
}

/** Somebody an order can be for; `currency` is fixed where their reseller trades in one. */
export type Customer = {
  kind: 'user' | 'client'
  id: string
  name: string
  about: string
  currency?: string | undefined
  address: Address
  /** Why nothing can be ordered for them, if so. */
  why?: Word | undefined
}

export type OfferedPlan = {
  id: string
  name: string
  about: string
  network: string
  simTypes: SimType[]
  prices: { currency: string; priceMinor: number }[]
}

/** What was chosen and typed so far; nothing of it is lost by going back. */
export type Draft = {
  customer?: Customer | undefined
  currency: string
  plan?: string | undefined
  simType?: SimType | undefined
  address: Address
  notes: string
}

export const NO_ADDRESS: Address = {
  line1: '',
  line2: '',
  city: '',
  state: '',
  postalCode: '',
  country: '',
}

const ADDRESS_FIELDS = ['line1', 'line2', 'city', 'state', 'postalCode', 'country'] as const

export const STEPS = ['customer', 'plan', 'sim', 'address', 'check'] as const
export type Step = (typeof STEPS)[number]

/** The steps this order takes: an eSIM goes to no address. */
export const stepsOf = ({ simType }: Pick<Draft, 'simType'>): Step[] =>
  STEPS.filter((step) => step !== 'address' || simType !== 'esim')

/** A field that a step needs, and what is said beside it. */
export type Missing = { path: string; word: Word }

const lack = (path: string, word: Word): Missing => ({ path, word })

const NEEDED_OF_ADDRESS = ['line1', 'city', 'country'] as const

const MISSING: Record<Step, (draft: Draft) => Missing[]> = {
  customer: ({ customer }) => (customer ? [] : [lack('user', 'place:chooseCustomer')]),
  plan: ({ plan }) => (plan ? [] : [lack('plan', 'place:choosePlan')]),
  sim: ({ simType }) => (simType ? [] : [lack('simType', 'place:chooseSimType')]),
  address: ({ address }) =>
    NEEDED_OF_ADDRESS.filter((name) => !address[name].trim()).map((name) =>
      lack(`deliveryAddress.${name}`, 'place:required'),
    ),
  check: () => [],
}

/** What a step still lacks; the server says the rest. */
export const missingOf = (draft: Draft, step: Step): Missing[] => MISSING[step](draft)

/** The step that is asked for, or the first one before it that still lacks an answer. */
export const stepFor = (draft: Draft, asked: string | null): Step => {
  const steps = stepsOf(draft)
  const wanted = steps.find((step) => step === asked) ?? 'customer'
  const before = steps.slice(0, steps.indexOf(wanted))
  return before.find((step) => missingOf(draft, step).length > 0) ?? wanted
}

export const neighbour = (draft: Draft, step: Step, by: 1 | -1): Step | undefined => {
  const steps = stepsOf(draft)
  return steps[steps.indexOf(step) + by]
}

const isSame = (a: Address, b: Address): boolean =>
  ADDRESS_FIELDS.every((name) => a[name] === b[name])

/** Another customer brings another currency and address, unless somebody typed an address already. */
export const withCustomer = (draft: Draft, customer: Customer, currency: string): Draft => {
  const isUntouched = isSame(draft.address, draft.customer?.address ?? NO_ADDRESS)
  return {
    ...draft,
    customer,
    currency: customer.currency ?? currency,
    address: isUntouched ? customer.address : draft.address,
  }
}

/** Another plan keeps the SIM type where it is sold on it, and chooses it where there is one alone. */
export const withPlan = (draft: Draft, plan: OfferedPlan): Draft => {
  const [only, ...others] = plan.simTypes
  const kept = plan.simTypes.find((type) => type === draft.simType)
  return { ...draft, plan: plan.id, simType: kept ?? (others.length === 0 ? only : undefined) }
}

/** What POST /orders and /orders/quote take. */
export const bodyOf = (draft: Draft): Record<string, unknown> => ({
  ...(draft.customer ? { [draft.customer.kind]: draft.customer.id } : {}),
  plan: draft.plan,
  simType: draft.simType,
  currency: draft.currency,
  ...(draft.simType === 'physical' ? { deliveryAddress: draft.address } : {}),
  ...(draft.notes.trim() ? { notes: draft.notes.trim() } : {}),
})

const STEP_OF: Readonly<Record<string, Step | undefined>> = {
  user: 'customer',
  client: 'customer',
  plan: 'plan',
  currency: 'plan',
  simType: 'sim',
  deliveryAddress: 'address',
}

/** Where the field at a path of the body is asked for. */
export const stepOfPath = (path: string): Step => STEP_OF[path.split('.')[0] ?? ''] ?? 'check'
