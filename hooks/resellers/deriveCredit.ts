import type { FieldHook } from 'payload'

import type { Reseller } from '../../payload-types'
import { creditOf, type Credit } from '../../src/domain/resellers/credit'

/** What the books say of the reseller's funds; nothing of it is stored with the account that signs in. */
export const deriveCredit =
  (part: keyof Credit): FieldHook<Reseller> =>
  async ({ originalDoc, data, req }) => {
    const id = data?.id ?? originalDoc?.id
    return id ? ((await creditOf(req, id))?.[part] ?? null) : null
  }
