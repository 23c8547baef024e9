'use client'

import type { Say } from '../../core/words/say'
import { can, type Caller, type Permission } from '../../domain/access/can'
import { no, YES, type Verdict } from '../../domain/access/verdict'
import { ActionButton } from '../actions/ActionButton'
import { useCaller } from '../panel/useCaller'
import { useSay } from '../words/useSay'
import type { ClientFacts } from './clientFacts'
import { LimitDialog } from './LimitDialog'
import { MoveDialog } from './MoveDialog'
import { PlanDialog } from './PlanDialog'

type Action = 'plan' | 'limit' | 'move'
type Shown = { action: Action; label: string; verdict: Verdict }

/** The client is part of it, for a list shows many. */
export const dialogOf = ({ id }: ClientFacts, action: Action): string => `client-${action}-${id}`

/** Change plan, override the limit, move: what of it this caller may do. */
export const clientActions = (caller: Caller, say: Say): Shown[] => {
  const verdict = (word: Permission): Verdict =>
    can(caller, word) ? YES : no(say('clients:onlyAdmin'))
  return [
    { action: 'plan', label: say('clients:change'), verdict: verdict('clients.changePlan') },
    {
      action: 'limit',
      label: say('clients:overrideLimit'),
      verdict: verdict('clients.overrideLimit'),
    },
    { action: 'move', label: say('clients:move'), verdict: verdict('clients.move') },
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
  const caller = useCaller()
  const say = useSay()
  return (
    <div className="sd-actions" role="group" aria-label={say('clients:actions')}>
      {clientActions(caller, say).map(({ action, label, verdict }) => (
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
