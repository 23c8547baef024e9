import type { PayloadRequest } from 'payload'

import { ofClient, ofUser } from './customer'
import type { Customer } from './draft'

type Asked = Readonly<Record<string, string | string[] | undefined>>

const userOf = async (req: PayloadRequest, id: string): Promise<Customer | undefined> => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return user ? ofUser(user) : undefined
}

const clientOf = async (req: PayloadRequest, id: string): Promise<Customer | undefined> => {
  const client = await req.payload.findByID({
    collection: 'clients',
    id,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return client ? ofClient(client) : undefined
}

const asked = async (req: PayloadRequest, { client, user }: Asked) => {
  if (typeof user === 'string') return userOf(req, user)
  return typeof client === 'string' ? clientOf(req, client) : undefined
}

/** Whom the address names, `?user=` or `?client=`, if the caller sees them and something can be ordered for them. */
export const loadCustomer = async (
  req: PayloadRequest,
  names: Asked,
): Promise<Customer | undefined> => {
  const customer = await asked(req, names)
  return customer?.why ? undefined : customer
}
