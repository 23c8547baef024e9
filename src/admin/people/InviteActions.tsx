'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { can } from '../../domain/access/can'
import { no, YES, type Verdict } from '../../domain/access/verdict'
import type { AccountCollection } from '../../domain/auth/account'
import { MAY_INVITE } from '../../domain/auth/inviters'
import { ActionButton } from '../actions/ActionButton'
import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { send, type Verb } from '../actions/send'
import { Moment } from '../dates/Moment'
import { useCaller } from '../panel/useCaller'
import { Badge } from '../status/Badge'
import type { Tone } from '../status/tones'
import { filled } from '../words/filled'
import { useSay } from '../words/useSay'
import { invitationOf, type InvitationState, type Standing } from './invitationState'

import './people.css'

const SEND = 'invitation-send'
const REVOKE = 'invitation-revoke'

const PASSWORD = 'password-link'

const TONES: Record<InvitationState, Tone> = {
  invited: 'waiting',
  expired: 'warning',
  revoked: 'off',
}

type Changed = Verb & { doc: Record<string, unknown> }

/** Where an invitation stands and the ways on; of an account with a password, a link to a new one. */
export const InviteActions = () => {
  const { collectionSlug = '', id, isTrashed, savedDocumentData } = useDocumentInfo()
  const caller = useCaller()
  const say = useSay()
  if (!id || isTrashed || !savedDocumentData) return null
  // Only the three account collections show these buttons.
  const mayInvite = can(caller, MAY_INVITE[collectionSlug as AccountCollection])
  const verdict = mayInvite ? YES : no(say('people:mayNotInvite'))
  const person = { collection: collectionSlug, email: String(savedDocumentData.email ?? ''), id }
  const invitation = invitationOf(savedDocumentData, new Date())
  return (
    <div className="sd-actions" role="group" aria-label={say('people:signingIn')}>
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
  const say = useSay()
  const path = `/${person.collection}/${person.id}/invitation` as const
  const act = async (method: 'POST' | 'DELETE') => {
    const answer = await send<Changed>(method, path, method === 'POST' ? { body: {} } : {})
    if (answer.ok) setData(answer.body.doc)
    return answer
  }
  return (
    <>
      <span className="sd-invitation">
        <Badge tone={TONES[state]}>{say(`people:${state}`)}</Badge>
        {until && <span>{filled(say('people:until'), { at: <Moment at={until} /> })}</span>}
      </span>
      <ActionButton label={say('actions:sendAgain')} verdict={verdict} opens={SEND} />
      {state === 'invited' && (
        <ActionButton label={say('people:revoke')} verdict={verdict} opens={REVOKE} />
      )}
      <Dialog slug={SEND} title={say('people:sendInvitationAgain')}>
        <ActionForm
          slug={SEND}
          confirm={say('actions:sendAgain')}
          act={() => act('POST')}
          says={<p>{say('people:getsNewLink', { email: person.email })}</p>}
        />
      </Dialog>
      <Dialog slug={REVOKE} title={say('people:revokeInvitation')}>
        <ActionForm
          slug={REVOKE}
          confirm={say('people:revoke')}
          isDangerous
          act={() => act('DELETE')}
          says={<p>{say('people:linkStops', { email: person.email })}</p>}
        />
      </Dialog>
    </>
  )
}

const PasswordLink = ({ person: { collection, email }, verdict }: Shown) => {
  const say = useSay()
  const body = { email, as: collection }
  return (
    <>
      <ActionButton label={say('people:sendPasswordLink')} verdict={verdict} opens={PASSWORD} />
      <Dialog slug={PASSWORD} title={say('people:sendPasswordLinkTo')}>
        <ActionForm
          slug={PASSWORD}
          confirm={say('people:sendTheLink')}
          act={() => send<Verb>('POST', '/auth/password/reset', { body })}
          says={<p>{say('people:getsPasswordLink', { email })}</p>}
        />
      </Dialog>
    </>
  )
}
