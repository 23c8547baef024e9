import type { CollectionBeforeChangeHook } from 'payload'

/** Which member of staff made it; nobody, when the server did. */
export const deriveCreator: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  return { ...data, createdBy: req.user?.collection === 'admins' ? req.user.id : null }
}
