'use client'

import { useListDrawerContext } from '@payloadcms/ui'
import { useState } from 'react'

import { can } from '../../domain/access/can'
import { no, YES } from '../../domain/access/verdict'
import { ActionButton } from '../actions/ActionButton'
import { useCaller } from '../panel/useCaller'
import { useSay } from '../words/useSay'
import type { Issued, ResellerOfKey } from './key'
import { NewKeyDialog } from './NewKeyDialog'
import { SecretCard } from './SecretCard'

const SLUG = 'new-api-key'

/** The way to a new key, and the place where its secret then stands. */
export const NewKey = ({ reseller }: { reseller?: ResellerOfKey }) => {
  const say = useSay()
  const caller = useCaller()
  const { isInDrawer } = useListDrawerContext()
  const [issued, setIssued] = useState<Issued>()
  if (isInDrawer) return null
  const mayIssue = can(caller, 'api-keys.issue')
  const verdict = mayIssue ? YES : no(say('apiKeys:adminsMake'))
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
