'use client'

import { useAuth } from '@payloadcms/ui'
import type { TypedUser } from 'payload'

import { can, type Permission } from '../../domain/access/can'
import { no, YES, type Verdict } from '../../domain/access/verdict'
import { ActionButton } from '../actions/ActionButton'
import type { ClientFacts } from './clientFacts'
import { LimitDialog } from './LimitDialog'
import { MoveDialog } from './MoveDialog'
import { PlanDialog } from './PlanDialog'

const PLAN = 'client-plan'
const LIMIT = 'client-limit'
const MOVE = 'client-move'

/** Change plan, override the limit, move: each with its reason. */
export const ClientActions = ({ client }: { client: ClientFacts }) => {
  const { user } = useAuth()
  // The panel's person is always one of the admins, with every field that they may read of themself.
  const caller = user as TypedUser | null
  const verdict = (word: Permission): Verdict =>
    can(caller, word) ? YES : no('Only an admin may do this.')
  return (
    <div className="sd-actions" role="group" aria-label="Plan, limit and reseller">
      <ActionButton label="Change plan" verdict={verdict('clients.changePlan')} opens={PLAN} />
      <ActionButton
        label="Override limit"
        verdict={verdict('clients.overrideLimit')}
        opens={LIMIT}
      />
      <ActionButton
        label="Move to another reseller"
        verdict={verdict('clients.move')}
        opens={MOVE}
      />
      <PlanDialog client={client} slug={PLAN} />
      <LimitDialog client={client} slug={LIMIT} />
      <MoveDialog client={client} slug={MOVE} />
    </div>
  )
}
