import type { BulkAnswer, BulkResult } from '../../../domain/orders/controls/bulkStatus'
import type { Answer, Fault } from '../../actions/send'

/** One order of many, and what its row is called. */
export type Piece = { key: string; label: string; href?: string | undefined }

type Part<P> = {
  size: number
  send: (pieces: P[]) => Promise<Answer<Pick<BulkAnswer, 'results'>>>
  onTried: (tried: number) => void
}

const left = (pieces: Piece[], { code, message }: Fault): BulkResult[] =>
  pieces.map(({ key: id }) => ({ id, ok: false, code, message }))

/**
 * Sends the pieces part by part; a result each, in their order. A part that is refused as a whole ends it: as the first
 * it is the answer, later it is what its pieces and those after it say, so that they can be tried again.
 */
export const inParts = async <P extends Piece>(
  pieces: P[],
  { onTried, send, size }: Part<P>,
): Promise<Answer<BulkResult[]>> => {
  const results: BulkResult[] = []
  for (let from = 0; from < pieces.length; from += size) {
    const answer = await send(pieces.slice(from, from + size))
    if (!answer.ok && from === 0) return answer
    if (!answer.ok)
      return { ok: true, body: [...results, ...left(pieces.slice(from), answer.fault)] }
    results.push(...answer.body.results)
    onTried(results.length)
  }
  return { ok: true, body: results }
}
