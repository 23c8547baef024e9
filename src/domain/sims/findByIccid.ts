import type { PayloadRequest } from 'payload'

import type { Sim } from '../../../payload-types'
import { invalid } from '../../core/problem'
import { normaliseIccid } from './iccid'

/** The live card with this ICCID, as scanned; 422 naming the field when there is none. */
export const findByIccid = async (req: PayloadRequest, scanned: string): Promise<Sim> => {
  const iccid = normaliseIccid(scanned)
  if (!iccid) throw invalid([{ path: 'iccid', message: 'An ICCID has 18 to 20 digits.' }])
  const { docs } = await req.payload.find({
    collection: 'sims',
    where: { iccid: { equals: iccid } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw invalid([{ path: 'iccid', message: 'No SIM in stock has this ICCID.' }])
  return docs[0]
}
