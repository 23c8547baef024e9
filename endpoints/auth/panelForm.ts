import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import { parseBody, readBody } from '../body'
import { malformed } from '../requestBody'

/** The panel's own forms send their JSON in the field `_payload` of a multipart form. */
export const readPanelForm = async <S extends z.ZodType>(
  req: PayloadRequest,
  schema: S,
): Promise<z.output<S>> => {
  if (!req.headers.get('content-type')?.startsWith('multipart/form-data'))
    return readBody(req, schema)
  return parseBody(await payloadField(req), schema)
}

const payloadField = async (req: PayloadRequest): Promise<unknown> => {
  try {
    const field = (await req.formData?.())?.get('_payload')
    return typeof field === 'string' ? JSON.parse(field) : {}
  } catch {
    // Neither the form nor its JSON is quoted: it may hold a password.
    throw malformed({})
  }
}
