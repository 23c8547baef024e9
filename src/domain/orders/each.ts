import { ValidationError, type PayloadRequest } from 'payload'

import { Problem } from '../../core/problem'
import type { Sentence } from '../../core/words/sentence'
import { textIn } from '../../core/words/text'
import { problemOfFailure } from '../database/failures'

export type EachFailed = { ok: false; code: string; message: string }
export type EachDone<T> = { ok: true; value: T }

/** What the log names a piece by: an order's id, or its place among what was asked. */
type Piece = { order: string } | { index: number }

type Refusal = { code: string; said: Sentence }

const refusalIn = (error: unknown): Refusal | undefined => {
  if (error instanceof Problem) return error
  if (error instanceof ValidationError) return { code: 'invalid', said: error.message }
  return problemOfFailure(error)
}

const unknown: Refusal = { code: 'not_found', said: 'There is no such order.' }

/** Among many "document" would not say which thing is missing. */
const inPlaceOf = (refusal: Refusal | undefined, piece: Piece): Refusal | undefined =>
  refusal?.code === 'not_found' && 'order' in piece ? unknown : refusal

const internal: Refusal = { code: 'internal', said: 'Something went wrong with this order.' }

/**
 * Runs one piece of many in its own transaction: it succeeds or fails alone. A bug in it is `internal` for
 * that piece, with the cause in the log alone, and the others go on.
 */
export const tryOne = async <T>(
  req: PayloadRequest,
  piece: Piece,
  work: () => Promise<T>,
): Promise<EachDone<T> | EachFailed> => {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    const refusal = inPlaceOf(refusalIn(error), piece)
    const { code, said } = refusal ?? internal
    if (refusal) req.payload.logger.debug({ ...piece, code, msg: 'one of many was refused' })
    else req.payload.logger.error({ ...piece, err: error, msg: 'one of many failed' })
    return { ok: false, code, message: textIn(req.i18n)(said) }
  }
}
