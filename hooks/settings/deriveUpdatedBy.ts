import type { CollectionBeforeChangeHook } from 'payload'

export const deriveUpdatedBy: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  updatedBy: req.user?.collection === 'admins' ? req.user.id : null,
})
