import type { PayloadRequest } from 'payload'

import type { SavedReport } from '../../../../payload-types'
import { sayIn } from '../../../core/words/say'
import { can } from '../../../domain/access/can'
import { idOf } from '../../../domain/database/transaction'
import { readDefinition } from '../../../domain/reports/saved/definition'
import type { Stored } from './draft'

/** A saved report and whose it is, as its reader says it. */
export type Listed = { saved: SavedReport; owner: string }

const MOST = 100

const ownerOf = ({ owner }: SavedReport, { i18n, user }: PayloadRequest): string => {
  const say = sayIn(i18n)
  if (idOf(owner) === user?.id) return say('reports:you')
  return typeof owner === 'object' && owner
    ? `${owner.firstName} ${owner.lastName}`
    : say('reports:nobody')
}

/** Those this person may read, by name. */
export const loadSaved = async (req: PayloadRequest): Promise<Listed[]> => {
  const { docs } = await req.payload.find({
    collection: 'saved-reports',
    sort: 'name',
    limit: MOST,
    depth: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map((saved) => ({ saved, owner: ownerOf(saved, req) }))
}

/** As the rule of the collection has it: one's own, and for admins all that they see of others'. */
export const isChangeable = (user: PayloadRequest['user'], saved: SavedReport): boolean =>
  idOf(saved.owner) === user?.id || can(user, 'saved-reports.manage')

/** A saved report as the screen makes it anew. Throws the Problem of `readDefinition`. */
export const storedOfSaved = (user: PayloadRequest['user'], saved: SavedReport): Stored => {
  const { columns, filters, from, groupBy, parameters, range, report, to } = readDefinition(
    user,
    saved,
  )
  const given = Object.entries(parameters ?? {})
  return {
    ...{ report, range: range ?? '', from: from ?? '', to: to ?? '' },
    parameters: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    ...{ filters: filters ?? [], groupBy: groupBy ?? [], columns: columns ?? [] },
  }
}
