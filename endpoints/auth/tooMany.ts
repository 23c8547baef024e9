import type { PayloadRequest } from 'payload'

import { limitHeaders } from '../../src/domain/limits/standing'

/** Does the work of a limited path: its answer says where the caller stands, a 429 also when to come back. */
export const tellingWhen = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  try {
    const done = await work()
    tell(req, limitHeaders(req))
    return done
  } catch (error) {
    tell(req, limitHeaders(req, error))
    throw error
  }
}

const tell = (req: PayloadRequest, told: Record<string, string>): void => {
  req.responseHeaders ??= new Headers()
  for (const [name, value] of Object.entries(told)) req.responseHeaders.set(name, value)
}
