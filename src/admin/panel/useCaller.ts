'use client'

import { useAuth } from '@payloadcms/ui'
import type { TypedUser } from 'payload'

/** Whoever is signed in, as `can` takes them. */
export const useCaller = (): TypedUser | null => {
  const { user } = useAuth()
  // The panel's person is always one of the admins, with every field that they may read of themself.
  return user as TypedUser | null
}
