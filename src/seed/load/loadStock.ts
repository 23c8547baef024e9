import type { Business } from '../paper/business'
import { itemAt } from '../paper/dice'
import { PROVIDERS } from '../paper/providers'
import { act, inParallel, staffAt, type Stage } from './stage'
import { SUPER_ADMIN } from '../paper/staff'

export const loadStock = async (stage: Stage, { resellers, sims }: Business): Promise<void> => {
  const as = staffAt(stage, SUPER_ADMIN)
  await inParallel(sims, ({ at, iccid, imsi, msisdn, provider, reseller, secrets, simType }) => {
    const isOwned = reseller !== undefined && (resellers[reseller]?.joinedAt ?? Infinity) < at
    return act(stage, { at, as }, (req) =>
      req.payload.create({
        collection: 'sims',
        data: {
          ...{ iccid, imsi, msisdn, simType, ...secrets },
          networkProvider: PROVIDERS[provider].name,
          reseller: isOwned ? itemAt(stage.cast.resellers, reseller).id : null,
          stockState: 'available',
          networkState: 'inactive',
        },
        depth: 0,
        overrideAccess: true,
        req,
      }),
    )
  })
}
