import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { problem } from '../../core/problem'
import { rowsOf } from '../database/transaction'

export const lastSuperAdmin = problem(
  'admin.last_super_admin',
  409,
  () => 'This is the last active super admin. Make another one first.',
)

type Staff = { role?: string | null; isActive?: boolean | null; deletedAt?: string | null }

export const isActiveSuperAdmin = ({ role, isActive, deletedAt }: Staff): boolean =>
  role === 'super_admin' && isActive !== false && !deletedAt

/**
 * Throws 409 unless an active super admin remains without this one. Those who leave at the same time
 * take turns, so that two cannot each count on the other.
 */
export const assertAnotherSuperAdmin = async (req: PayloadRequest, id: string): Promise<void> => {
  await rowsOf(req, sql`select pg_advisory_xact_lock(hashtext('simdesk.super_admins'))`)
  const others = await rowsOf(
    req,
    sql`select 1 from admins where role = 'super_admin' and is_active and deleted_at is null
        and id <> ${id} limit 1`,
  )
  if (others.length === 0) throw lastSuperAdmin({})
}
