import type { Field, FieldBase } from 'payload'

type WithAccess = Field & { access?: FieldBase['access'] }

/**
 * A field only the server and its verbs write: no create, PATCH, GraphQL mutation or panel form can
 * set it (Payload drops a denied field and answers 200, as the API contract says). Whoever reads the
 * document reads it, which is said aloud because GraphQL's inputs demand every required field without it.
 */
export const serverWritten = <F extends WithAccess>(field: F): F => ({
  ...field,
  access: { read: () => true, ...field.access, create: () => false, update: () => false },
  admin: { ...field.admin, readOnly: true },
})
