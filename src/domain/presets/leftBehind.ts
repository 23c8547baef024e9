import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'

/**
 * The saved views of lists that nobody can change or clear away any more, because whoever could has left. Payload keeps
 * its maker among those it is for; whoever is in the trash has left, and comes back to their views when restored.
 */
export const viewsLeftBehind = async (req: PayloadRequest): Promise<string[]> => {
  const rows = await rowsOf<{ id: string }>(
    req,
    sql`select v.id from payload_query_presets v
        where v.access_update_constraint <> 'everyone' and v.access_delete_constraint <> 'everyone'
          and not exists (
            select 1 from payload_query_presets_rels r
            join admins a on a.id = r.admins_id and a.deleted_at is null
            where r.parent_id = v.id and r.path in ('access.update.users', 'access.delete.users'))`,
  )
  return rows.map(({ id }) => id)
}
