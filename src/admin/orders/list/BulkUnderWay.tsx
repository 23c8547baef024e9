'use client'

import { Button, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { Dialog } from '../../actions/Dialog'
import type { Fault } from '../../actions/send'
import { useSay } from '../../words/useSay'
import { BulkResults, type BulkWords } from './BulkResults'
import { watchMove } from './moveMany'
import { forgetMove, moveUnderWay, type UnderWay } from './underWay'
import { rowsOf, type BulkRow } from './useBulkRun'

const RESULTS = 'orders-bulk-results'

type State = { move?: UnderWay; tried: number; rows?: BulkRow[]; fault?: Fault }

const NONE: State = { tried: 0 }

/** Finds the move again after a reload, or after its dialog was closed, and looks after it to its end. */
const useUnderWay = () => {
  const router = useRouter()
  const [state, setState] = useState<State>(NONE)
  useEffect(() => {
    const move = moveUnderWay()
    if (!move) return undefined
    const leaving = new AbortController()
    const { signal } = leaving
    const onTried = (tried: number) => setState((before) => ({ ...before, move, tried }))
    const follow = async () => {
      onTried(0)
      const answer = await watchMove(move.job, onTried, signal)
      if (signal.aborted) return
      if (answer.ok) setState({ move, tried: 0, rows: rowsOf(move.pieces, answer.body.results) })
      else setState({ move, tried: 0, fault: answer.fault })
      router.refresh()
    }
    void follow()
    return () => leaving.abort()
  }, [router])
  const dismiss = () => {
    forgetMove()
    setState(NONE)
  }
  return { ...state, dismiss }
}

/** How far a move in the background is, and how it ended, until somebody has seen that. */
export const BulkUnderWay = ({ words }: { words: BulkWords }) => {
  const { dismiss, fault, move, rows, tried } = useUnderWay()
  const { openModal } = useModal()
  const say = useSay()
  if (!move) return null
  const total = move.pieces.length
  return (
    <div className="sd-list-bar__bulk" role="group" aria-label={say('bulk:inBackground')}>
      <span role="status">
        {fault?.message ??
          (rows
            ? say('bulk:ended', { done: rows.filter(({ ok }) => ok).length, total })
            : say('bulk:moving', { count: total, tried }))}
      </span>
      {!rows && !fault && <progress aria-label={say('bulk:howFar')} value={tried} max={total} />}
      {rows && (
        <Button size="small" margin={false} onClick={() => openModal(RESULTS)}>
          {say('bulk:results')}
        </Button>
      )}
      {(rows ?? fault) && (
        <Button size="small" buttonStyle="secondary" margin={false} onClick={dismiss}>
          {say('bulk:dismiss')}
        </Button>
      )}
      {rows && (
        <Dialog slug={RESULTS} title={say('bulk:resultsTitle')} isWide>
          <BulkResults stage={{ at: 'done', rows }} words={words} />
        </Dialog>
      )}
    </div>
  )
}
