import fs from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest } from 'payload'

import type { Media } from '../../../payload-types'

/** An uploaded file by its id, as far as it is still there. */
export const findPicture = async (req: PayloadRequest, id: string): Promise<Media | undefined> =>
  (await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })) ?? undefined

/** The bytes of an uploaded picture; undefined where it is gone, so that a deleted logo stops no document. */
export const readPicture = async (
  req: PayloadRequest,
  id: string | null,
): Promise<Uint8Array | undefined> => {
  const picture = id ? await findPicture(req, id) : undefined
  if (!picture?.filename) return undefined
  const { staticDir } = req.payload.collections.media.config.upload
  const file = path.resolve(staticDir ?? '', path.basename(picture.filename))
  // eslint-disable-next-line security/detect-non-literal-fs-filename -- a file of our own folder, named by ourselves
  return fs.readFile(file).catch(() => undefined)
}
