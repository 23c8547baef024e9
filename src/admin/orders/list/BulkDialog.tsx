'use client'

import { useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { Dialog } from '../../actions/Dialog'
import { BulkChoice, NOTHING_CHOSEN, SHOWN } from './BulkChoice'
import { BulkForm, countOf } from './BulkForm'
import type { Piece } from './inParts'
import { AT_MOST, AT_ONCE, moveMany, type BulkInput } from './moveMany'
import { useBulkRun } from './useBulkRun'

const WORDS = { can: 'can move', cannot: 'cannot', did: 'moved', didNot: 'not moved' }

const isComplete = ({ reason, status }: BulkInput): boolean =>
  status !== '' && (status !== 'cancelled' || reason.trim() !== '')

type Props = { slug: string; chosen: Piece[] }

const Body = ({ chosen, slug }: Props) => {
  const { count, toggleAll } = useSelection()
  const router = useRouter()
  const [input, setInput] = useState<BulkInput>(NOTHING_CHOSEN)
  const bulk = useBulkRun<Piece>()
  const ask = moveMany(input)
  const faultAt = (path: string) => bulk.fault?.fields.find((field) => field.path === path)?.message
  const isCancel = input.status === 'cancelled'
  return (
    <BulkForm
      slug={slug}
      bulk={bulk}
      ask={ask}
      isComplete={isComplete(input) && chosen.length > 0 && chosen.length <= AT_MOST}
      onCheck={() => void bulk.check(ask, chosen)}
      onDone={() => {
        if (count > 0) toggleAll()
        router.refresh()
      }}
      words={WORDS}
      does={(able) => `${isCancel ? 'Cancel' : 'Move'} ${countOf(able)}`}
      isDangerous={isCancel}
      paths={SHOWN}
    >
      <p className="sd-form__says">
        {countOf(chosen.length)} selected.
        {chosen.length > AT_MOST && ` At most ${AT_MOST} can be moved at a time: narrow the list.`}
        {chosen.length > AT_ONCE && ' So many are moved in the background once you say so.'}
      </p>
      <BulkChoice input={input} onType={setInput} faultAt={faultAt} />
    </BulkForm>
  )
}

/** Moves many orders. */
export const BulkDialog = (props: Props) => (
  <Dialog slug={props.slug} title="Move the selected orders" isWide>
    <Body {...props} />
  </Dialog>
)
