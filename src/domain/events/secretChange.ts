import type { PayloadRequest } from 'payload'

const KEY = 'changedSecrets'

/** Tells the event of this save that a field changed whose values must not be compared, or even seen. */
export const noteSecretChange = (req: PayloadRequest, field: string): void => {
  req.context[KEY] = [...notedOf(req), field]
}

/** Which secret fields were noted since the last asking. */
export const takeSecretChanges = (req: PayloadRequest): string[] => {
  const noted = notedOf(req)
  req.context[KEY] = []
  return noted
}

const notedOf = (req: PayloadRequest): string[] => {
  const noted: unknown = req.context[KEY]
  return Array.isArray(noted) ? noted.map(String) : []
}
