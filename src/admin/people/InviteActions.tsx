'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { TypedUser } from 'payload'

import { can } from '../../domain/access/can'
import { no, YES, type Verdict } from '../../domain/access/verdict'
import type { AccountCollection } from '../../domain/auth/account'
import { MAY_INVITE } from '../../domain/auth/inviters'
import { ActionButton } from '../actions/ActionButton'
import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { send, type Verb } from '../actions/send'
import { Moment } from '../dates/Moment'
import { Badge } from '../status/Badge'
import type { Tone } from '../status/tones'
import { invitationOf, type InvitationState, type Standing } from './invitationState'

import './people.css'

const SEND = 'invitation-send'
const REVOKE = 'invitation-revoke'

const PASSWORD = 'password-link'

const STATES: Record<InvitationState, { label: string; tone: Tone }> = {
  invited: { label: 'Invited', tone: 'waiting' },
  expired: { label: 'Invitation expired', tone: 'warning' },
  revoked: { label: 'Invitation ended', tone: 'off' },
}

type Changed = Verb & { doc: Record<string, unknown> }

/** Where an invitation stands and the ways on; of an account with a password, a link to a new one. */
export const InviteActions = () => {
  const { collectionSlug = '', id, isTrashed, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  if (!id || isTrashed || !savedDocumentData) return null
  // Only the three account collections show these buttons, to one of the admins with all that they may read of themself.
  const mayInvite = can(user as TypedUser | null, MAY_INVITE[collectionSlug as AccountCollection])
  const verdict = mayInvite ? YES : no('You may not invite these people.')
  const person = { collection: collectionSlug, email: String(savedDocumentData.email ?? ''), id }
  const invitation = invitationOf(savedDocumentData, new Date())
  return (
    <div className="sd-actions" role="group" aria-label="Signing in">
      {invitation ? (
        <Invitation person={person} verdict={verdict} {...invitation} />
      ) : (
        <PasswordLink person={person} verdict={verdict} />
      )}
    </div>
  )
}

type Person = { collection: string; email: string; id: number | string }
type Shown = { person: Person; verdict: Verdict }

const Invitation = ({ person, state, until, verdict }: Shown & Standing) => {
  const { setData } = useDocumentInfo()
  const path = `/${person.collection}/${person.id}/invitation` as const
  const act = async (method: 'POST' | 'DELETE') => {
    const answer = await send<Changed>(method, path, method === 'POST' ? { body: {} } : {})
    if (answer.ok) setData(answer.body.doc)
    return answer
  }
  return (
    <>
      <span className="sd-invitation">
        <Badge tone={STATES[state].tone}>{STATES[state].label}</Badge>
        {until && (
          <span>
            until <Moment at={until} />
          </span>
        )}
      </span>
      <ActionButton label="Send again" verdict={verdict} opens={SEND} />
      {state === 'invited' && <ActionButton label="Revoke" verdict={verdict} opens={REVOKE} />}
      <Dialog slug={SEND} title="Send the invitation again?">
        <ActionForm
          slug={SEND}
          confirm="Send again"
          act={() => act('POST')}
          says={<p>{person.email} gets a new link for 72 hours. The one before stops working.</p>}
        />
      </Dialog>
      <Dialog slug={REVOKE} title="Revoke the invitation?">
        <ActionForm
          slug={REVOKE}
          confirm="Revoke"
          isDangerous
          act={() => act('DELETE')}
          says={<p>The link in the mail to {person.email} stops working. The account stays.</p>}
        />
      </Dialog>
    </>
  )
}

const PasswordLink = ({ person: { collection, email }, verdict }: Shown) => (
  <>
    <ActionButton label="Send password link" verdict={verdict} opens={PASSWORD} />
    <Dialog slug={PASSWORD} title="Send a link to a new password?">
      <ActionForm
        slug={PASSWORD}
        confirm="Send the link"
        act={() => send<Verb>('POST', '/auth/password/reset', { body: { email, as: collection } })}
        says={
          <p>
            {email} gets a link that sets a new password and works for an hour. The present password
            stays until then.
          </p>
        }
      />
    </Dialog>
  </>
)
