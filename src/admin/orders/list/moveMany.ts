import type { BulkAnswer } from '../../../domain/orders/controls/bulkStatus'
import type { OrderStatus } from '../../../domain/orders/status'
import { send, type Answer } from '../../actions/send'
import { inParts, type Piece } from './inParts'
import { rememberMove } from './underWay'
import type { Ask } from './useBulkRun'

export type BulkInput = {
  status: OrderStatus | ''
  reason: string
  carrier: string
  expectedAt: string
}

/** How many the server moves while one waits; more become a job of the worker. */
export const AT_ONCE = 500
/** How many it takes at all. */
export const AT_MOST = 10_000
/** So many at a time, so that one sees how far it is. */
const PART = 50
const LOOK_MS = 1000

type Run = BulkAnswer & { status: string }

const bodyOf = ({ carrier, expectedAt, reason, status }: BulkInput) => ({
  status,
  ...(reason.trim() ? { reason } : {}),
  ...(status === 'dispatched' && carrier ? { delivery: { carrier, expectedAt } } : {}),
})

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_MS))

/** Looks after a job until it is done; one that cannot be reached for a moment is looked for again. */
export const watchMove = async (
  job: string,
  onTried: (tried: number) => void,
  signal?: AbortSignal,
): Promise<Answer<Run>> => {
  for (;;) {
    await pause()
    const answer = await send<Run>('GET', `/orders/bulk-status/${job}`, signal ? { signal } : {})
    if (signal?.aborted || (!answer.ok && answer.fault.code !== 'unreachable')) return answer
    if (!answer.ok) continue
    const { done, failed, status } = answer.body
    onTried(done + failed)
    if (status === 'completed') return answer
  }
}

const asJob = async (
  body: object,
  { onTried, pieces }: Pick<Parameters<Ask<Piece>>[0], 'onTried' | 'pieces'>,
): Promise<Answer<BulkAnswer['results']>> => {
  const queued = await send<{ job: string }>('POST', '/orders/bulk-status', { body })
  if (!queued.ok) return queued
  rememberMove({ job: queued.body.job, pieces })
  const answer = await watchMove(queued.body.job, onTried)
  return answer.ok ? { ok: true, body: answer.body.results } : answer
}

/** Moves many orders, or says of each whether it could be moved. */
export const moveMany =
  (input: BulkInput): Ask<Piece> =>
  ({ isTrial, onTried, pieces }) => {
    const ids = (part: Piece[]) => part.map(({ key }) => key)
    if (!isTrial && pieces.length > AT_ONCE)
      return asJob({ ids: ids(pieces), ...bodyOf(input) }, { onTried, pieces })
    return inParts(pieces, {
      size: PART,
      onTried,
      send: (part) =>
        send<BulkAnswer>('POST', '/orders/bulk-status', {
          body: { ids: ids(part), ...bodyOf(input), validateOnly: isTrial },
        }),
    })
  }
