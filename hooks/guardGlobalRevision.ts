import type { GlobalBeforeOperationHook, PayloadRequest, SanitizedGlobalConfig } from 'payload'

import { lockGlobal } from '../src/domain/database/transaction'
import { assertAmong, takeExpected } from '../src/domain/database/revision'
import { lastChanges } from '../src/domain/events/page'

/**
 * Settings are changed one by one, whoever saves: Payload reads, merges and writes all of a page back.
 * 409 `stale` when the request names a revision that is not the present one.
 */
export const guardGlobalRevision: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  overrideAccess,
  req,
}) => {
  // Payload types a global's arguments as anything; those of an update hold the data.
  const given = args as { data?: unknown }
  if (operation !== 'update') return given
  await lockGlobal(req, global.slug)
  // Who may not change it hears that, whatever revision they name.
  if (!overrideAccess && (await global.access.update({ req })) !== false)
    await assertCurrentGlobal(req, global, given.data)
  return given
}

const assertCurrentGlobal = async (
  req: PayloadRequest,
  { slug }: SanitizedGlobalConfig,
  data: unknown,
): Promise<void> => {
  const expected = takeExpected(req, { global: slug, data })
  if (expected.length === 0) return
  const current = await req.payload.findGlobal({ slug, depth: 0, overrideAccess: false, req })
  await assertAmong(expected, current, (most) =>
    lastChanges(req, { collection: 'globals', id: slug }, most),
  )
}
