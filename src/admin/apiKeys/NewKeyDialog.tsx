'use client'

import { useMemo, useState } from 'react'

import { callerKind } from '../../domain/access/can'
import { scopesFor } from '../../domain/apiKeys/scopeWords'
import { ActionForm, type FaultAt } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { Select, TextArea, TextField } from '../actions/Field'
import { send } from '../actions/send'
import { useCaller } from '../panel/useCaller'
import { useSay } from '../words/useSay'
import type { Issued, ResellerOfKey } from './key'
import { addressesIn, endOf, faultAmong, LIVES } from './newKey'
import { OwnerPicker, type Owner } from './OwnerPicker'
import { ScopePicker } from './ScopePicker'

type Props = {
  slug: string
  reseller?: ResellerOfKey | undefined
  onIssued: (issued: Issued) => void
}

const useNewKey = (reseller: ResellerOfKey | undefined) => {
  const [name, setName] = useState('')
  const [owner, setOwner] = useState<Owner>(
    reseller ? { kind: 'reseller', reseller } : { kind: 'self' },
  )
  const [scopes, setScopes] = useState<string[]>([])
  const [days, setDays] = useState<string>(LIVES[2].value)
  const [addresses, setAddresses] = useState('')
  const chooseOwner = (next: Owner) => {
    // What one owner may do, another may not.
    if (next.kind !== owner.kind) setScopes([])
    setOwner(next)
  }
  const allowedIps = addressesIn(addresses)
  const ofReseller = owner.kind === 'reseller' ? owner.reseller : undefined
  const body = () => ({
    ...{ name, scopes, allowedIps, expiresAt: endOf(days, new Date()) },
    ...(ofReseller ? { reseller: ofReseller.id } : {}),
  })
  return {
    ...{ name, setName, owner, chooseOwner, scopes, setScopes, days, setDays },
    ...{ addresses, setAddresses, allowedIps, body, isReady: ofReseller !== null },
  }
}

type Form = ReturnType<typeof useNewKey>

const Restrictions = ({ faultAt, form }: { faultAt: FaultAt; form: Form }) => {
  const say = useSay()
  return (
    <>
      <Select
        label={say('apiKeys:life')}
        choices={LIVES.map(({ label, value }) => ({ value, label: say(label) }))}
        value={form.days}
        onType={form.setDays}
        error={faultAt('expiresAt')}
        isRequired
      />
      <TextArea
        label={say('apiKeys:addresses')}
        hint={say('apiKeys:addressesHint')}
        value={form.addresses}
        onType={form.setAddresses}
        error={faultAmong({ at: faultAt, members: form.allowedIps, path: 'allowedIps' })}
      />
    </>
  )
}

const BESIDES = ['name', 'scopes', 'expiresAt', 'allowedIps', 'reseller']

const pathsOf = ({ allowedIps, scopes }: Form): string[] => [
  ...BESIDES,
  ...allowedIps.map((_, at) => `allowedIps.${at}`),
  ...scopes.map((_, at) => `scopes.${at}`),
]

const Body = ({ onIssued, reseller, slug }: Props) => {
  const say = useSay()
  const caller = useCaller()
  const form = useNewKey(reseller)
  const { owner } = form
  const kind = owner.kind === 'reseller' ? 'reseller' : callerKind(caller)
  const areas = useMemo(() => scopesFor(kind), [kind])
  return (
    <ActionForm<Issued>
      slug={slug}
      confirm={say('apiKeys:make')}
      isReady={form.isReady}
      paths={pathsOf(form)}
      act={() => send<Issued>('POST', '/api-keys', { body: form.body() })}
      onDone={onIssued}
      says={<p>{say('apiKeys:once')}</p>}
    >
      {(faultAt) => (
        <>
          <TextField
            label={say('apiKeys:name')}
            hint={say('apiKeys:nameHint')}
            value={form.name}
            onType={form.setName}
            error={faultAt('name')}
            maxLength={100}
            isRequired
            isFirst
          />
          {!reseller && (
            <OwnerPicker
              self={caller?.email ?? ''}
              owner={owner}
              onChoose={form.chooseOwner}
              error={faultAt('reseller')}
            />
          )}
          <ScopePicker
            areas={areas}
            scopes={form.scopes}
            onChange={form.setScopes}
            error={faultAmong({ at: faultAt, members: form.scopes, path: 'scopes' })}
          />
          <Restrictions faultAt={faultAt} form={form} />
        </>
      )}
    </ActionForm>
  )
}

export const NewKeyDialog = (props: Props) => {
  const say = useSay()
  const { reseller, slug } = props
  const title = reseller
    ? say('apiKeys:newKeyOf', { name: reseller.businessName })
    : say('apiKeys:newKey')
  return (
    <Dialog slug={slug} title={title}>
      <Body {...props} />
    </Dialog>
  )
}
