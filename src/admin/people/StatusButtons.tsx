'use client'

import { useState } from 'react'

import { no, type Verdict } from '../../domain/access/verdict'
import { ActionButton } from '../actions/ActionButton'
import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { ReasonField } from '../actions/Field'
import { send, type Verb } from '../actions/send'
import { useCaller } from '../panel/useCaller'
import { WhatStops } from '../resellers/WhatStops'
import { useSay } from '../words/useSay'
import { canGoBack, changesFor, type StatusChange } from './statusChanges'

export type Person = { collection: string; id: string; name: string; status: string }
type Doc = Record<string, unknown>
type Changed = Verb & { doc: Doc }

type Props = {
  person: Person
  /** Something typed beside the buttons would be lost by a change. */
  isModified?: boolean
  onChanged?: (doc: Doc) => void
}

/** The person is part of it, for a list shows many. */
export const slugOf = ({ id }: Person, { to }: StatusChange): string => `status-${to}-${id}`

const isSuspension = ({ collection }: Person, { to }: StatusChange): boolean =>
  collection === 'resellers' && to === 'suspended'

const Body = ({ change, onChanged, person }: Props & { change: StatusChange }) => {
  const [reason, setReason] = useState('')
  const say = useSay()
  const { collection, id } = person
  const become = async (body: { status: string; reason?: string }) => {
    const answer = await send<Changed>('PATCH', `/${collection}/${id}/status`, { body })
    if (answer.ok) onChanged?.(answer.body.doc)
    return answer
  }
  const act = () => become({ status: change.to, ...(change.needsReason ? { reason } : {}) })
  const undo = () => become({ status: person.status, reason: say('people:undoneAtOnce') })
  return (
    <ActionForm
      slug={slugOf(person, change)}
      confirm={say(change.label)}
      isDangerous={change.isDangerous ?? false}
      paths={['reason']}
      act={act}
      undo={canGoBack(collection, change.to, person.status) ? undo : undefined}
      says={
        <>
          <p>{say(change.says)}</p>
          {isSuspension(person, change) && <WhatStops reseller={id} />}
        </>
      }
    >
      {(faultAt) =>
        change.needsReason && (
          <ReasonField
            hint={say('people:staysInHistory')}
            value={reason}
            onType={setReason}
            error={faultAt('reason')}
            isFirst
          />
        )
      }
    </ActionForm>
  )
}

// A change of status reads the document again, and with it would go what was typed and not saved.
const unlessModified = (verdict: Verdict, unsaved: string | false): Verdict =>
  unsaved ? no(unsaved) : verdict

/** What each of these changes does, and its reason. */
export const StatusDialogs = ({
  changes,
  person,
  ...rest
}: Pick<Props, 'onChanged' | 'person'> & { changes: StatusChange[] }) => {
  const say = useSay()
  return changes.map((change) => (
    <Dialog
      key={change.to}
      slug={slugOf(person, change)}
      title={say('people:changeOf', { change: say(change.label), name: person.name })}
    >
      <Body change={change} person={person} {...rest} />
    </Dialog>
  ))
}

/** Block, suspend, approve and the like: what the status of this person allows. */
export const StatusButtons = ({ isModified = false, onChanged, person }: Props) => {
  const caller = useCaller()
  const say = useSay()
  const changes = changesFor(person, caller, say)
  return (
    <div className="sd-actions" role="group" aria-label={say('people:status')}>
      {changes.map(({ change, verdict }) => (
        <ActionButton
          key={change.to}
          label={say(change.label)}
          verdict={unlessModified(verdict, isModified && say('people:saveFirst'))}
          opens={slugOf(person, change)}
        />
      ))}
      <StatusDialogs
        changes={changes.map(({ change }) => change)}
        person={person}
        {...(onChanged ? { onChanged } : {})}
      />
    </div>
  )
}
