import type { CollectionBeforeChangeHook } from 'payload'

import type { Sim } from '../../payload-types'
import { problem } from '../../src/core/problem'
import { idOf } from '../../src/domain/database/transaction'

const held = problem<{ fields: { path: string; message: string }[] }>(
  'sim.held_by_order',
  409,
  () => 'An order holds this card: its type, network, plan and reseller stay as they are.',
)

const FITTING = ['simType', 'networkProvider', 'plan', 'reseller'] as const

/** A card was chosen because it fits its order; nobody makes it another one while the order holds it. */
export const guardHeldSim: CollectionBeforeChangeHook<Sim> = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || !idOf(originalDoc?.order)) return data
  const changed = FITTING.filter(
    (field) => field in data && idOf(data[field]) !== idOf(originalDoc?.[field]),
  )
  if (changed.length === 0) return data
  throw held({ fields: changed.map((path) => ({ path, message: 'An order holds this card.' })) })
}
