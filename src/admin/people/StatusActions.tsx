'use client'

import { useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import type { TypedUser } from 'payload'
import { useState } from 'react'

import { no, type Verdict } from '../../domain/access/verdict'
import { ActionButton } from '../actions/ActionButton'
import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { TextArea } from '../actions/Field'
import { send, type Verb } from '../actions/send'
import { canGoBack, changesFor, nameFieldOf, type StatusChange } from './statusChanges'

type Person = { collection: string; id: string; name: string; status: string }
type Changed = Verb & { doc: Record<string, unknown> }

const slugOf = ({ to }: StatusChange): string => `status-${to}`

const Body = ({ change, person }: { change: StatusChange; person: Person }) => {
  const { setData } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const [reason, setReason] = useState('')
  const { collection, id } = person
  const become = async (body: { status: string; reason?: string }) => {
    const answer = await send<Changed>('PATCH', `/${collection}/${id}/status`, { body })
    if (!answer.ok) return answer
    const { doc } = answer.body
    setData(doc)
    // Or the form's next save would count as one of an older document.
    dispatchFields({ type: 'UPDATE', path: 'revision', value: doc.revision })
    return answer
  }
  const act = () => become({ status: change.to, ...(change.needsReason ? { reason } : {}) })
  const undo = () => become({ status: person.status, reason: 'Undone at once.' })
  return (
    <ActionForm
      slug={slugOf(change)}
      confirm={change.label}
      isDangerous={change.isDangerous ?? false}
      paths={['reason']}
      act={act}
      undo={canGoBack(collection, change.to, person.status) ? undo : undefined}
      says={<p>{change.says}</p>}
    >
      {(faultAt) =>
        change.needsReason && (
          <TextArea
            label="Reason"
            hint="It stays in the history."
            value={reason}
            onType={setReason}
            error={faultAt('reason')}
            maxLength={500}
            isRequired
            isFirst
          />
        )
      }
    </ActionForm>
  )
}

// A change of status reads the document again, and with it would go what was typed and not saved.
const unlessModified = (verdict: Verdict, isModified: boolean): Verdict =>
  isModified ? no('Save your changes first.') : verdict

/** Block, suspend, approve and the like: what the status of this person allows, beside Save. */
export const StatusActions = () => {
  const { collectionSlug = '', id, isTrashed, savedDocumentData } = useDocumentInfo()
  const isModified = useFormModified()
  const { user } = useAuth()
  const status: unknown = savedDocumentData?.status
  if (!id || isTrashed || typeof status !== 'string') return null
  const name = String(savedDocumentData?.[nameFieldOf(collectionSlug)] ?? '')
  const person: Person = { collection: collectionSlug, id: String(id), name, status }
  // The panel's person is always one of the admins, with every field that they may read of themself.
  const changes = changesFor(collectionSlug, status, user as TypedUser | null)
  return (
    <div className="sd-actions" role="group" aria-label="Status">
      {changes.map(({ change, verdict }) => (
        <ActionButton
          key={change.to}
          label={change.label}
          verdict={unlessModified(verdict, isModified)}
          opens={slugOf(change)}
        />
      ))}
      {changes.map(({ change }) => (
        <Dialog key={change.to} slug={slugOf(change)} title={`${change.label}: ${name}`}>
          <Body change={change} person={person} />
        </Dialog>
      ))}
    </div>
  )
}
