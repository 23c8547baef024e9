import type { CollectionBeforeChangeHook } from 'payload'

/** It is its maker's, and stays so. What the server makes it says itself whose it is. */
export const deriveOwner: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || req.user?.collection !== 'admins') return data
  return { ...data, owner: req.user.id }
}
