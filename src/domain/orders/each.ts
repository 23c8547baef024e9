import type { PayloadRequest } from 'payload'

import { Problem } from '../../core/problem'

export type EachFailed = { ok: false; code: string; message: string }
export type EachDone<T> = { ok: true; value: T }

/**
 * Runs one piece of many in its own transaction: it succeeds or fails alone. Only what the caller may
 * read comes back as a result; a bug still leaves as one.
 */
export const tryOne = async <T>(
  req: PayloadRequest,
  work: () => Promise<T>,
): Promise<EachDone<T> | EachFailed> => {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    req.payload.logger.debug({ code: error.code, msg: 'one of many was refused' })
    return { ok: false, code: error.code, message: error.message }
  }
}
