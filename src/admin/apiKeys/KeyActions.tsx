'use client'

import { useState } from 'react'
import type { TypedUser } from 'payload'

import type { Say, Word } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { no, YES, type Verdict } from '../../domain/access/verdict'
import { ActionButton } from '../actions/ActionButton'
import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { Select } from '../actions/Field'
import { send, type Verb } from '../actions/send'
import { useCaller } from '../panel/useCaller'
import { useSay } from '../words/useSay'
import type { Issued } from './key'
import { SecretCard } from './SecretCard'

export type KeyFacts = {
  id: string
  name: string
  prefix: string
  /** In whose name it calls, as the page says it. */
  owner: string
  /** Whose account it is, where that is staff's. */
  admin: string | undefined
  isRevoked: boolean
}

const ROTATE = 'api-key-rotate'
const REVOKE = 'api-key-revoke'

const OVERLAPS = [
  { value: '0', label: 'apiKeys:overlapNone' },
  { value: '1', label: 'apiKeys:overlapHour' },
  { value: '24', label: 'apiKeys:overlapDay' },
  { value: '168', label: 'apiKeys:overlapWeek' },
] as const satisfies readonly { value: string; label: Word }[]

const RotateBody = ({ facts, onIssued }: { facts: KeyFacts; onIssued: (made: Issued) => void }) => {
  const say = useSay()
  const [hours, setHours] = useState('24')
  const body = { overlapHours: Number(hours) }
  return (
    <ActionForm<Issued>
      slug={ROTATE}
      confirm={say('apiKeys:rotate')}
      act={() => send<Issued>('POST', `/api-keys/${facts.id}/rotate`, { body })}
      onDone={onIssued}
      paths={['overlapHours']}
      says={<p>{say('apiKeys:rotateSays', { name: facts.name })}</p>}
    >
      {(faultAt) => (
        <Select
          label={say('apiKeys:overlap')}
          choices={OVERLAPS.map(({ label, value }) => ({ value, label: say(label) }))}
          value={hours}
          onType={setHours}
          error={faultAt('overlapHours')}
          isRequired
          isFirst
        />
      )}
    </ActionForm>
  )
}

const verdictsOf = (user: TypedUser | null, { admin, isRevoked }: KeyFacts, say: Say) => {
  const over = isRevoked ? no(say('apiKeys:revokedAlready')) : undefined
  const may: Verdict = can(user, 'api-keys.issue') ? YES : no(say('apiKeys:adminsOnly'))
  const isOthers = admin !== undefined && admin !== user?.id
  const rotate = isOthers ? no(say('apiKeys:ownerOnly')) : may
  return { rotate: over ?? rotate, revoke: over ?? may }
}

/** A new secret for the key, and its end. */
export const KeyActions = ({ facts }: { facts: KeyFacts }) => {
  const say = useSay()
  const caller = useCaller()
  const [issued, setIssued] = useState<Issued>()
  const { revoke, rotate } = verdictsOf(caller, facts, say)
  return (
    <>
      <div className="sd-actions" role="group" aria-label={say('apiKeys:theKey')}>
        <ActionButton label={say('apiKeys:newSecret')} verdict={rotate} opens={ROTATE} />
        <ActionButton label={say('apiKeys:revoke')} verdict={revoke} opens={REVOKE} />
      </div>
      {issued && (
        <SecretCard key={issued.secret} issued={issued} onKept={() => setIssued(undefined)} />
      )}
      <Dialog slug={ROTATE} title={say('apiKeys:newSecretFor', { name: facts.name })}>
        <RotateBody facts={facts} onIssued={setIssued} />
      </Dialog>
      <Dialog slug={REVOKE} title={say('apiKeys:revokeTitle', { name: facts.name })}>
        <ActionForm
          slug={REVOKE}
          confirm={say('apiKeys:revokeIt')}
          isDangerous
          act={() => send<Verb>('DELETE', `/api-keys/${facts.id}`)}
          onDone={() => setIssued(undefined)}
          says={
            <p>
              {say('apiKeys:revokeSays', {
                name: facts.name,
                prefix: facts.prefix,
                owner: facts.owner,
              })}
            </p>
          }
        />
      </Dialog>
    </>
  )
}
