import type { PayloadRequest } from 'payload'

import type { Message } from '../../../payload-types'
import { Problem, problem } from '../../core/problem'
import { inTransaction, lockAndRead } from '../database/transaction'
import { now, portsOf } from '../ports'
import { readBrand } from '../settings/brand'
import { deliver, type Letter, type Outcome } from './deliver'
import { noteOptOut } from './optOuts'
import { renderMessage, storedText } from './renderMessage'

/** Longer than the channel's own timeouts together, so that a lease never ends while its mail is leaving. */
const LEASE_MS = 180_000
/** Fewer than the queue's own attempts, so that the message says `failed` before the queue forgets it. */
const MOST_TRIES = 8

const beingSent = problem<{ id: string }>(
  'message.being_sent',
  409,
  () => 'Another worker is sending this message.',
)

/**
 * Sends a queued message, once: a second call finds it sent and does nothing, a rival call throws and
 * the queue asks again later. The transport is called outside every transaction. Throws where sending
 * failed, so that the queue tries again; after the last try the message stays as `failed`.
 */
export const sendMessage = async (
  req: PayloadRequest,
  { message: id }: { message: string },
): Promise<void> => {
  const mail = await claim(req, id)
  if (!mail) return
  let result: Outcome
  try {
    result = await deliver(req, mail)
  } catch (error) {
    if (await recordFailure(req, id, error)) throw error
    return
  }
  await recordOutcome(req, id, result)
}

/** Leases the message to this call and renders it; undefined when there is nothing left to send. */
const claim = (req: PayloadRequest, id: string): Promise<Letter | undefined> =>
  inTransaction(req, async () => {
    const message = await lockAndRead(req, 'messages', id)
    if (message.status !== 'queued') return undefined
    const leased = Date.parse(message.sendingUntil ?? '') > now(req).getTime()
    if (leased) throw beingSent({ id })
    try {
      return await prepare(req, message)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      await save(req, id, {
        status: 'failed',
        lastError: error.message.slice(0, 500),
        lastErrorCode: error.code,
      })
      return undefined
    }
  })

const prepare = async (req: PayloadRequest, message: Message): Promise<Letter> => {
  const brand = await readBrand(req)
  const rendered = message.isTest ? storedText(message) : await renderMessage(req, message, brand)
  await save(req, message.id, {
    ...rendered,
    lastErrorCode: null,
    sendingUntil: new Date(now(req).getTime() + LEASE_MS).toISOString(),
  })
  const { channel, recipient: to, subjectCollection, subjectId, templateKey } = message
  return {
    ...rendered,
    id: message.id,
    about: { subjectCollection, subjectId, templateKey },
    brand,
    channel,
    to,
    messageId: messageIdOf(req, message),
  }
}

/** The same for every try; another one when staff send again what had already left. */
const messageIdOf = (req: PayloadRequest, { id, sentAt }: Message): string => {
  const { hostname } = new URL(portsOf(req).mode.publicUrl)
  return `<${[id, ...(sentAt ? [Date.parse(sentAt)] : [])].join('.')}@${hostname}>`
}

const recordOutcome = (req: PayloadRequest, id: string, result: Outcome): Promise<void> =>
  inTransaction(req, async () => {
    const message = await lockAndRead(req, 'messages', id)
    if (result.outcome === 'refused' && result.hasOptedOut) await noteOptOut(req, message.recipient)
    const isWiped = result.outcome === 'sent' && message.isSecret && portsOf(req).mode.isProduction
    await save(req, id, {
      ...(isReported(message) ? {} : fateOf(req, result)),
      tries: message.tries + 1,
      sendingUntil: null,
      ...(isWiped ? { text: null, html: null, variables: null } : {}),
    })
  })

/** The provider's report was faster than its answer to the sending, and knows more. */
const isReported = ({ status }: Message): boolean => status !== 'queued'

const fateOf = (req: PayloadRequest, result: Outcome): Partial<Message> => {
  if (result.outcome === 'refused')
    return { status: 'failed', lastError: result.reason.slice(0, 500) }
  if (result.outcome === 'kept') return { status: 'kept', lastError: null }
  const providerId = result.providerId.slice(0, 300)
  return { status: 'sent', lastError: null, providerId, sentAt: now(req).toISOString() }
}

/** Answers whether the queue should try again. */
const recordFailure = (req: PayloadRequest, id: string, error: unknown): Promise<boolean> =>
  inTransaction(req, async () => {
    const message = await lockAndRead(req, 'messages', id)
    if (isReported(message)) return false
    const tries = message.tries + 1
    const isLast = tries >= MOST_TRIES
    await save(req, id, {
      status: isLast ? 'failed' : 'queued',
      tries,
      lastError: (error instanceof Error ? error.message : 'Sending failed.').slice(0, 500),
      sendingUntil: null,
    })
    return !isLast
  })

const save = async (req: PayloadRequest, id: string, data: Partial<Message>): Promise<void> => {
  await req.payload.update({
    collection: 'messages',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
