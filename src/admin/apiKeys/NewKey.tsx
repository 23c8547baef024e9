'use client'

import { useAuth, useListDrawerContext } from '@payloadcms/ui'
import { useState } from 'react'
import type { TypedUser } from 'payload'

import { can } from '../../domain/access/can'
import { no, YES } from '../../domain/access/verdict'
import { ActionButton } from '../actions/ActionButton'
import { useSay } from '../words/useSay'
import type { Issued, ResellerOfKey } from './key'
import { NewKeyDialog } from './NewKeyDialog'
import { SecretCard } from './SecretCard'

const SLUG = 'new-api-key'

/** The way to a new key, and the place where its secret then stands. */
export const NewKey = ({ reseller }: { reseller?: ResellerOfKey }) => {
  const say = useSay()
  const { user } = useAuth()
  const { isInDrawer } = useListDrawerContext()
  const [issued, setIssued] = useState<Issued>()
  if (isInDrawer) return null
  // The panel's person is always one of the admins, with every field that they may read of themself.
  const mayIssue = can(user as TypedUser | null, 'api-keys.issue')
  const verdict = mayIssue ? YES : no('Only an admin may make keys.')
  return (
    <>
      <div className="sd-actions sd-keys-bar" role="group" aria-label={say('apiKeys:keys')}>
        <ActionButton label={say('apiKeys:newKey')} verdict={verdict} opens={SLUG} isMain />
      </div>
      {issued && (
        <SecretCard key={issued.secret} issued={issued} onKept={() => setIssued(undefined)} />
      )}
      <NewKeyDialog slug={SLUG} reseller={reseller} onIssued={setIssued} />
    </>
  )
}
