import type { GlobalBeforeChangeHook } from 'payload'

/** Counts the changes of a settings page; the first one makes its row. */
export const deriveRevision: GlobalBeforeChangeHook = ({ data, originalDoc }) => {
  // Payload types a global's documents as anything; ours have the field.
  const { revision = 0 } = (originalDoc ?? {}) as { revision?: number }
  // The same: what is saved is an object.
  return { ...(data as object), revision: revision + 1 }
}
