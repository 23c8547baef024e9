'use client'

import { useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import { Dialog } from '../../actions/Dialog'
import { useSay } from '../../words/useSay'
import { BulkChoice, NOTHING_CHOSEN, SHOWN } from './BulkChoice'
import { BulkForm } from './BulkForm'
import type { BulkWords } from './BulkResults'
import type { Piece } from './inParts'
import { AT_MOST, AT_ONCE, moveMany, type BulkInput } from './moveMany'
import { forgetMove } from './underWay'
import { useBulkRun } from './useBulkRun'

export const WORDS: BulkWords = {
  can: 'bulk:canMove',
  cannot: 'bulk:cannot',
  did: 'bulk:moved',
  didNot: 'bulk:notMoved',
}

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
  const say = useSay()
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
      words={chosen.length > AT_ONCE ? { ...WORDS, goesOn: 'bulk:goesOnBehind' } : WORDS}
      does={isCancel ? 'bulk:cancel' : 'bulk:moveThem'}
      isDangerous={isCancel}
      paths={SHOWN}
    >
      <p className="sd-form__says">
        {say('bulk:selectedSays', { count: chosen.length })}
        {chosen.length > AT_MOST && ` ${say('bulk:tooMany', { most: AT_MOST })}`}
        {chosen.length > AT_ONCE && ` ${say('bulk:willBeBehind')}`}
      </p>
      <BulkChoice input={input} onType={setInput} faultAt={faultAt} />
    </BulkForm>
  )
}

/** Moves many orders. */
export const BulkDialog = (props: Props) => {
  const say = useSay()
  return (
    <Dialog slug={props.slug} title={say('bulk:moveTitle')} isWide>
      <Body {...props} />
    </Dialog>
  )
}
