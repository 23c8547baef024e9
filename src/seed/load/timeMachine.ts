import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'

import { sandboxGateway } from '../../adapters/gateways/sandbox'
import { walletGateway } from '../../adapters/gateways/wallet'
import { portsOf } from '../../domain/ports'
import type { StoryClock } from './clock'

type Undo = () => void

const ACCOUNTS = ['admins', 'resellers', 'users'] as const

/**
 * Lets this process write history: its ports look at the story's clock, and so does the database adapter
 * where Payload would write the present into `createdAt` and `updatedAt`. Accounts are made without a
 * password, for hashing one takes longer than an order; they get theirs at the end. Returns the way back.
 */
export const enterHistory = (payload: Payload, clock: StoryClock): Undo => {
  const undo = [usePorts(payload, clock), stampRows(payload, clock), skipPasswords(payload)]
  return () => undo.forEach((one) => one())
}

const usePorts = (payload: Payload, clock: StoryClock): Undo => {
  const before = portsOf({ payload })
  payload.config.custom.ports = {
    ...before,
    clock,
    gateways: [sandboxGateway({ clock, isEnabled: true }), walletGateway],
  }
  return () => {
    payload.config.custom.ports = before
  }
}

const stampRows = ({ db }: Payload, clock: StoryClock): Undo => {
  const { create, updateOne } = db
  db.create = (args) => {
    const at = clock.now()
    const stamps = { createdAt: at.toISOString(), updatedAt: at.toISOString() }
    // Events are read in the order of their ids, which hold the time they were made at.
    const id = args.collection === 'events' ? { id: uuidv7({ msecs: at.getTime() }) } : {}
    return create.call(db, { ...args, data: { ...args.data, ...stamps, ...id } })
  }
  db.updateOne = (args) =>
    updateOne.call(db, {
      ...args,
      data: { ...args.data, updatedAt: clock.now().toISOString() },
    })
  return () => Object.assign(db, { create, updateOne })
}

const skipPasswords = ({ collections }: Payload): Undo => {
  const undo = ACCOUNTS.map((slug) => {
    const { auth } = collections[slug].config
    const { disableLocalStrategy } = auth
    auth.disableLocalStrategy = true
    return () => Object.assign(auth, { disableLocalStrategy })
  })
  return () => undo.forEach((one) => one())
}
