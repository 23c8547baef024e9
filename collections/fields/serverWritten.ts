import type { Field, FieldBase } from 'payload'

/**
 * A field only the server and its verbs write: no create, PATCH, GraphQL mutation or panel form can
 * set it (Payload drops a denied field and answers 200, as the API contract says).
 */
export const serverWritten = <F extends Field>(field: F): F => {
  const base: Pick<FieldBase, 'access' | 'admin'> = field
  return {
    ...field,
    access: { ...base.access, create: () => false, update: () => false },
    admin: { ...base.admin, readOnly: true },
  }
}
