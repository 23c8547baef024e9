'use client'

import { useState } from 'react'

import type { BulkResult } from '../../../domain/orders/controls/bulkStatus'
import type { Answer, Fault } from '../../actions/send'
import type { Piece } from './inParts'

export type BulkRow<P extends Piece = Piece> = {
  piece: P
  ok: boolean
  message?: string | undefined
}
export type BulkStage<P extends Piece = Piece> =
  | { at: 'choose' }
  | { at: 'working'; isTrial: boolean; tried: number; total: number }
  | { at: 'check' | 'done'; rows: BulkRow<P>[] }

type Asked<P> = { pieces: P[]; isTrial: boolean; onTried: (tried: number) => void }
/** Answers a result for each piece, in their order. */
export type Ask<P extends Piece> = (asked: Asked<P>) => Promise<Answer<BulkResult[]>>

// The path of a field means nothing beside an order's number.
const said = (message: string | undefined) => message?.replace(/^[a-z.]+: /i, '')

/** Each piece with its result, which stand in the same order. */
export const rowsOf = <P extends Piece>(pieces: P[], results: BulkResult[]): BulkRow<P>[] =>
  pieces.map((piece, index) => {
    const { message, ok = false } = results[index] ?? {}
    return { piece, ok, message: said(message) }
  })

/** First what would happen to each, then on a second word the same for those that can; what failed can be tried again. */
export const useBulkRun = <P extends Piece>() => {
  const [stage, setStage] = useState<BulkStage<P>>({ at: 'choose' })
  const [fault, setFault] = useState<Fault>()

  const start = async (ask: Ask<P>, pieces: P[], { isTrial = false, kept = [] }: Start<P> = {}) => {
    const before = stage
    const working = (tried: number) =>
      setStage({ at: 'working', isTrial, tried, total: pieces.length })
    working(0)
    setFault(undefined)
    const answer = await ask({ pieces, isTrial, onTried: working })
    if (answer.ok) {
      const rows = [...kept, ...rowsOf(pieces, answer.body)]
      setStage({ at: isTrial ? 'check' : 'done', rows })
      return
    }
    setStage(before)
    setFault(answer.fault)
  }
  return {
    stage,
    fault,
    setFault,
    isBusy: stage.at === 'working',
    back: () => setStage({ at: 'choose' }),
    check: (ask: Ask<P>, pieces: P[]) => start(ask, pieces, { isTrial: true }),
    run: (ask: Ask<P>, rows: BulkRow<P>[]) => start(ask, piecesOf(rows, true)),
    retry: (ask: Ask<P>, rows: BulkRow<P>[]) =>
      start(ask, piecesOf(rows, false), { kept: rows.filter(({ ok }) => ok) }),
  }
}

type Start<P extends Piece> = { isTrial?: boolean; kept?: BulkRow<P>[] }

const piecesOf = <P extends Piece>(rows: BulkRow<P>[], isOk: boolean): P[] =>
  rows.filter(({ ok }) => ok === isOk).map(({ piece }) => piece)
