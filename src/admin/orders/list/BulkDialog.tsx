'use client'

import { useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import { Dialog } from '../../actions/Dialog'
import { BulkChoice, NOTHING_CHOSEN, SHOWN } from './BulkChoice'
import { BulkForm, countOf } from './BulkForm'
import type { Piece } from './inParts'
import { AT_MOST, AT_ONCE, moveMany, type BulkInput } from './moveMany'
import { forgetMove } from './underWay'
import { useBulkRun } from './useBulkRun'

export const WORDS = { can: 'can move', cannot: 'cannot', did: 'moved', didNot: 'not moved' }

const GOES_ON =
  'It goes on in the background. Close this, or even the page: the list of orders shows how far it is.'

const isComplete = ({ reason, status }: BulkInput): boolean =>
  status !== '' && (status !== 'cancelled' || reason.trim() !== '')

const useIsOpen = () => {
  const isOpen = useRef(false)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  return isOpen
}

type Props = { slug: string; chosen: Piece[] }

const Body = ({ chosen, slug }: Props) => {
  const { count, toggleAll } = useSelection()
  const router = useRouter()
  const [input, setInput] = useState<BulkInput>(NOTHING_CHOSEN)
  const bulk = useBulkRun<Piece>()
  const ask = moveMany(input)
  const isSeen = useIsOpen()
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
        // Whoever closed the dialog has not seen how it ended: the list tells that.
        if (isSeen.current) forgetMove()
        if (count > 0) toggleAll()
        router.refresh()
      }}
      words={chosen.length > AT_ONCE ? { ...WORDS, goesOn: GOES_ON } : WORDS}
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
