'use client'

import { useState } from 'react'

import { TextField } from '../actions/Field'
import { useResellers } from '../clients/useResellers'
import { Choices } from '../orders/place/Choices'
import { useSay } from '../words/useSay'
import type { ResellerOfKey } from './key'

/** `null` while a reseller is being looked for. */
export type Owner = { kind: 'self' } | { kind: 'reseller'; reseller: ResellerOfKey | null }

type Props = {
  self: string
  owner: Owner
  onChoose: (owner: Owner) => void
  error: string | undefined
}

const Search = ({ error, onChoose, owner }: Omit<Props, 'self'>) => {
  const say = useSay()
  const [text, setText] = useState('')
  const found = useResellers(text)
  const docs = found?.ok ? found.body.docs : []
  const chosen = owner.kind === 'reseller' ? owner.reseller?.id : undefined
  return (
    <>
      <TextField
        label={say('apiKeys:search')}
        hint={say('apiKeys:searchHint')}
        type="search"
        value={text}
        onType={setText}
      />
      <Choices
        legend={say('apiKeys:reseller')}
        name="key-reseller"
        value={chosen}
        error={error}
        offered={docs.map(({ businessName, city, id, status }) => ({
          value: id,
          title: businessName,
          about: city,
          why: status === 'suspended' ? say('apiKeys:suspended') : undefined,
        }))}
        onChoose={(id) =>
          onChoose({ kind: 'reseller', reseller: docs.find((doc) => doc.id === id) ?? null })
        }
      />
      <p className="sd-quiet" role="status">
        {!found && say('apiKeys:searching')}
        {found?.ok === false && found.fault.message}
        {found?.ok && docs.length === 0 && say('apiKeys:noneFound')}
      </p>
    </>
  )
}

/** In whose name a program calls: one's own, or a reseller's. */
export const OwnerPicker = ({ self, ...props }: Props) => {
  const say = useSay()
  const { onChoose, owner } = props
  return (
    <>
      <Choices
        legend={say('apiKeys:ownerLegend')}
        name="key-owner"
        value={owner.kind}
        offered={[
          { value: 'self', title: say('apiKeys:ownerSelf'), about: self },
          {
            value: 'reseller',
            title: say('apiKeys:ownerReseller'),
            about: say('apiKeys:ownerResellerSays'),
          },
        ]}
        onChoose={(kind) =>
          onChoose(kind === 'self' ? { kind } : { kind: 'reseller', reseller: null })
        }
      />
      {owner.kind === 'reseller' && <Search {...props} />}
    </>
  )
}
