import type { Field, FieldBase } from 'payload'

type WithAccess = Field & { access?: FieldBase['access'] }

/**
 * A field only the server and its verbs write: no create, PATCH, GraphQL mutation or panel form can
 * set it (Payload drops a denied field and answers 200, as the API contract says).
 */
export const serverWritten = <F extends WithAccess>(field: F): F => ({
  ...field,
  access: { ...field.access, create: () => false, update: () => false },
  admin: { ...field.admin, readOnly: true },
})
