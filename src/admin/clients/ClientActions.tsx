'use client'

import { useAuth } from '@payloadcms/ui'
import type { TypedUser } from 'payload'

import { can, type Caller, type Permission } from '../../domain/access/can'
import { no, YES, type Verdict } from '../../domain/access/verdict'
import { ActionButton } from '../actions/ActionButton'
import type { ClientFacts } from './clientFacts'
import { LimitDialog } from './LimitDialog'
import { MoveDialog } from './MoveDialog'
import { PlanDialog } from './PlanDialog'

type Action = 'plan' | 'limit' | 'move'
type Shown = { action: Action; label: string; verdict: Verdict }

/** The client is part of it, for a list shows many. */
export const dialogOf = ({ id }: ClientFacts, action: Action): string => `client-${action}-${id}`

/** Change plan, override the limit, move: what of it this caller may do. */
export const clientActions = (caller: Caller): Shown[] => {
  const verdict = (word: Permission): Verdict =>
    can(caller, word) ? YES : no('Only an admin may do this.')
  return [
    { action: 'plan', label: 'Change plan', verdict: verdict('clients.changePlan') },
    { action: 'limit', label: 'Override limit', verdict: verdict('clients.overrideLimit') },
    { action: 'move', label: 'Move to another reseller', verdict: verdict('clients.move') },
  ]
}

export const ClientDialogs = ({ client }: { client: ClientFacts }) => (
  <>
    <PlanDialog client={client} slug={dialogOf(client, 'plan')} />
    <LimitDialog client={client} slug={dialogOf(client, 'limit')} />
    <MoveDialog client={client} slug={dialogOf(client, 'move')} />
  </>
)

/** Change plan, override the limit, move: each with its reason. */
export const ClientActions = ({ client }: { client: ClientFacts }) => {
  const { user } = useAuth()
  return (
    <div className="sd-actions" role="group" aria-label="Plan, limit and reseller">
      {/* The panel's person is always one of the admins, with every field that they may read of themself. */}
      {clientActions(user as TypedUser | null).map(({ action, label, verdict }) => (
        <ActionButton
          key={action}
          label={label}
          verdict={verdict}
          opens={dialogOf(client, action)}
        />
      ))}
      <ClientDialogs client={client} />
    </div>
  )
}
