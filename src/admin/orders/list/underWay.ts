import type { Piece } from './inParts'

/** A move that the worker makes, and the orders it was asked for. */
export type UnderWay = { job: string; pieces: Piece[] }

const KEY = 'simdesk.bulk-move'

const isUnderWay = (value: unknown): value is UnderWay =>
  typeof value === 'object' &&
  value !== null &&
  'job' in value &&
  typeof value.job === 'string' &&
  'pieces' in value &&
  Array.isArray(value.pieces)

/** Kept by this window alone: a reload finds it again, and whoever signs in elsewhere does not. */
export const rememberMove = (move: UnderWay): void => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(move))
  } catch {
    // Without room for it only the progress after a reload is lost; the move goes on.
  }
}

export const forgetMove = (): void => sessionStorage.removeItem(KEY)

/** The move that this window has asked for and not yet seen the end of. */
export const moveUnderWay = (): UnderWay | undefined => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return isUnderWay(kept) ? kept : undefined
  } catch {
    return undefined
  }
}
