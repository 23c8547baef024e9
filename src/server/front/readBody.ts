import type { IncomingMessage } from 'node:http'

import { bodyTooLarge } from './refuse'
import type { Limits } from './settings'

/** How long what nobody will read is still taken from a client that has not noticed its refusal. */
const LINGER_MS = 1000

/** The whole body, or undefined where there is none. Throws 413 as soon as it is, or says it will be, too large. */
export const readBody = async (
  request: IncomingMessage,
  limits: Limits,
): Promise<Buffer | undefined> => {
  const { headers } = request
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding']
  if (!hasBody) return undefined
  const isForm = headers['content-type']?.trim().toLowerCase().startsWith('multipart/')
  const limitBytes = isForm ? limits.formBytes : limits.jsonBytes
  const isAnnouncedTooLarge = Number(headers['content-length'] ?? 0) > limitBytes
  const body = isAnnouncedTooLarge ? undefined : await collect(request, limitBytes)
  if (body) return body
  discard(request)
  throw bodyTooLarge({ limitBytes })
}

/** Undefined when there is more than `limitBytes`. */
const collect = (request: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer): void => {
      size += chunk.byteLength
      if (size <= limitBytes) chunks.push(chunk)
      else resolve(undefined)
    }
    request.on('data', take)
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => reject(new Error('The caller went away.')))
  })

// Closed at once, the client would find its connection reset before it has read why.
const discard = (request: IncomingMessage): void => {
  request.removeAllListeners('data')
  request.resume()
  setTimeout(() => request.destroy(), LINGER_MS).unref()
}
