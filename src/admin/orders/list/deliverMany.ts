import type { BulkAnswer } from '../../../domain/orders/controls/bulkStatus'
import { HEADER } from '../../../domain/orders/delivery/trackingFile'
import { send, type Answer } from '../../actions/send'
import { inParts, type Piece } from './inParts'
import type { Ask } from './useBulkRun'

/** `key` is the order's id, or its number where it is read from a file. */
export type Parcel = Piece & { orderNumber: string; trackingNumber: string }
export type Shared = { carrier: string; expectedAt: string }

const PART = 100

type Results = Answer<Pick<BulkAnswer, 'results'>>

const ask = (body: object): Promise<Results> =>
  send<BulkAnswer>('POST', '/orders/bulk-delivery', { body })

const csvOf = (parcels: Parcel[]): string =>
  [HEADER, ...parcels.map((one) => `"${one.orderNumber}","${one.trackingNumber}"`)].join('\n')

/** Those with a number of their own go as a file, the others by id. */
const sendPart = async (parcels: Parcel[], shared: object): Promise<Results> => {
  const numbered = parcels.filter(({ trackingNumber }) => trackingNumber)
  const others = parcels.filter(({ trackingNumber }) => !trackingNumber)
  const results: BulkAnswer['results'] = []
  if (numbered.length > 0) {
    const answer = await ask({ ...shared, csv: csvOf(numbered) })
    if (!answer.ok) return answer
    results.push(...answer.body.results)
  }
  if (others.length > 0) {
    const answer = await ask({ ...shared, ids: others.map(({ key }) => key) })
    if (!answer.ok) return answer
    results.push(...answer.body.results)
  }
  return { ok: true, body: { results } }
}

/** As they are sent: a result comes for each in this order. */
export const inOrder = (parcels: Parcel[]): Parcel[] => [
  ...parcels.filter(({ trackingNumber }) => trackingNumber),
  ...parcels.filter(({ trackingNumber }) => !trackingNumber),
]

/** Assigns the delivery of many orders, or says of each whether it could be. */
export const deliverMany =
  (shared: Shared): Ask<Parcel> =>
  ({ isTrial, onTried, pieces }) =>
    inParts(pieces, {
      size: PART,
      onTried,
      send: (part) => sendPart(part, { ...shared, validateOnly: isTrial }),
    })
