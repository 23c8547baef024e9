import { createHmac, timingSafeEqual } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { Media } from '../../../payload-types'
import { callerKind, notSignedIn } from '../access/can'
import { isUuid } from '../database/transaction'
import { notFound } from '../database/problems'
import { now } from '../ports'

const MINUTES = 15
const MINUTE_MS = 60_000

export type FileLink = { url: string; expiresAt: string }

const signatureOf = (req: PayloadRequest, filename: string, expires: number): string =>
  createHmac('sha256', req.payload.secret)
    .update(`media:${filename}:${expires}`)
    .digest('base64url')

const isSame = (given: string, expected: string): boolean => {
  // By bytes: of letters outside ASCII as many would be longer, and not to be compared.
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** The file that the link of this request opens, until it expires; undefined where it is none of ours. */
export const linkedFile = (req: PayloadRequest): string | undefined => {
  const { expires, signature } = req.query ?? {}
  const filename = req.routeParams?.filename
  if (typeof filename !== 'string' || typeof signature !== 'string') return undefined
  const until = Number(expires)
  if (!Number.isSafeInteger(until) || until < now(req).getTime()) return undefined
  return isSame(signature, signatureOf(req, filename, until)) ? filename : undefined
}

/** A link that opens the file without a session for 15 minutes: for who may read it, or a reply it hangs on. */
export const linkTo = async (req: PayloadRequest, id: string): Promise<FileLink> => {
  if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
  const file = isUuid(id) ? await readable(req, id) : undefined
  if (!file?.filename) throw notFound({ id })
  const expires = now(req).getTime() + MINUTES * MINUTE_MS
  const asked = new URLSearchParams({
    expires: String(expires),
    signature: signatureOf(req, file.filename, expires),
  })
  return {
    url: `/api/media/file/${encodeURIComponent(file.filename)}?${asked.toString()}`,
    expiresAt: new Date(expires).toISOString(),
  }
}

const readable = async (req: PayloadRequest, id: string): Promise<Media | undefined> => {
  const own = await find(req, id, false)
  if (own) return own
  return (await isAttached(req, id)) ? find(req, id, true) : undefined
}

const find = async (req: PayloadRequest, id: string, overrideAccess: boolean) => {
  const found = await req.payload.findByID({
    ...{ collection: 'media', id, depth: 0, disableErrors: true },
    // Lifted only for what hangs on a reply that the caller was found to read.
    overrideAccess,
    user: req.user,
    req,
  })
  return found ?? undefined
}

/** Among the replies the caller reads: an internal note's attachments are as hidden as the note. */
const isAttached = async (req: PayloadRequest, id: string): Promise<boolean> => {
  if (!(await req.payload.collections['ticket-replies'].config.access.read({ req }))) return false
  const { docs } = await req.payload.find({
    collection: 'ticket-replies',
    where: { attachments: { in: [id] } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.length > 0
}
