import type { CollectionSlug, PayloadRequest } from 'payload'

import { normaliseEmail } from '../people/email'
import { inTransaction } from '../database/transaction'
import { portsOf } from '../ports'
import { addJob } from '../queue/addJob'
import type { StoredVariables } from './seal'
import { isSwitchedOff, isToldBySms } from './switches'
import type { SecretVariables, TemplateKey, Variables } from '../templates/templates'

type Subject = { collection: CollectionSlug; id: string }

export type NewMail<K extends TemplateKey> = {
  template: K
  /** By SMS `to` holds a phone number in the place of the address. */
  channel?: 'email' | 'sms'
  to: { email: string; language?: string | null; phone?: string | null }
  variables: Variables<K>
  /** What opens an account (a link with a token): encrypted at rest, and with it the mail's text. */
  secretVariables?: SecretVariables<K>
  subject?: Subject
  /** Id of the order the mail is about. */
  order?: string
}

/**
 * Writes the message and queues its sending in the caller's transaction: the mail leaves only if, and
 * after, the change commits. Sends nothing itself. Whose phone is known gets an SMS too where the settings
 * say so. Answers the message's id; undefined where the settings switch this mail off.
 */
export const queueMail = <K extends TemplateKey>(
  req: PayloadRequest,
  mail: NewMail<K>,
): Promise<string | undefined> =>
  inTransaction(req, async () => {
    const { phone } = mail.to
    if (phone && (await isToldBySms(req, mail.template)))
      await queueOne(req, { ...mail, channel: 'sms', to: { ...mail.to, email: phone } })
    if (await isSwitchedOff(req, mail.template, mail.channel)) return undefined
    return queueOne(req, mail)
  })

/** A text that staff or an app wrote, under a key no event uses: it says the same to everybody. */
export type OwnText = Omit<NewMail<'welcome'>, 'template' | 'variables' | 'secretVariables'> & {
  template: string
}

/** One message on one channel because somebody asked for it, whatever the settings switch off. Answers its id. */
export const queueByHand = <K extends TemplateKey>(
  req: PayloadRequest,
  mail: NewMail<K> | OwnText,
  channel: 'email' | 'sms',
): Promise<string> => {
  const { phone } = mail.to
  const to = channel === 'sms' && phone ? { ...mail.to, email: phone } : mail.to
  return inTransaction(req, () => queueOne(req, { variables: {}, ...mail, channel, to }))
}

type Written = Omit<NewMail<TemplateKey>, 'template' | 'variables' | 'secretVariables'> & {
  template: string
  variables: Record<string, string>
  secretVariables?: Record<string, string>
}

const queueOne = async (req: PayloadRequest, mail: Written): Promise<string> => {
  const secrets = Object.entries(mail.secretVariables ?? {})
  const message = await req.payload.create({
    collection: 'messages',
    data: {
      channel: mail.channel ?? 'email',
      status: 'queued',
      recipient: recipientOf(mail),
      language: mail.to.language ?? 'en',
      templateKey: mail.template,
      variables: { ...mail.variables, ...sealedLater(secrets) },
      isSecret: secrets.length > 0,
      isTest: false,
      tries: 0,
      order: mail.order,
      subjectCollection: mail.subject?.collection,
      subjectId: mail.subject?.id,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await addJob(req, sendingOf(message.id))
  return message.id
}

const recipientOf = ({ channel, to: { email } }: Pick<NewMail<TemplateKey>, 'channel' | 'to'>) =>
  (channel === 'sms' ? undefined : normaliseEmail(email)) ?? email.slice(0, 254)

/** The one job that sends a message: queued twice it runs once. */
export const sendingOf = (message: string) =>
  ({ task: 'send_message', input: { message }, key: `message:${message}` }) as const

const sealedLater = (secrets: [string, string][]): StoredVariables =>
  Object.fromEntries(secrets.map(([name, secret]) => [name, { secret }]))

/** Tells staff: the alert address of the general settings or, unset, every active super admin. */
export const alertStaff = async (
  req: PayloadRequest,
  alert: { summary: string; subject?: Subject },
): Promise<void> => {
  for (const to of await alertRecipients(req)) {
    await queueMail(req, {
      template: 'admin_alert',
      to,
      variables: { summary: alert.summary, link: panelLink(req, alert.subject) },
      subject: alert.subject,
      order: alert.subject?.collection === 'orders' ? alert.subject.id : undefined,
    })
  }
}

const alertRecipients = async (
  req: PayloadRequest,
): Promise<{ email: string; language?: string | null }[]> => {
  const { alertEmail, language } = await req.payload.findGlobal({
    slug: 'general',
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (alertEmail) return [{ email: alertEmail, language }]
  const { docs } = await req.payload.find({
    collection: 'admins',
    where: { role: { equals: 'super_admin' }, isActive: { equals: true } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

const panelLink = (req: PayloadRequest, subject?: Subject): string => {
  const panel = `${portsOf(req).mode.publicUrl}/admin`
  return subject ? `${panel}/collections/${subject.collection}/${subject.id}` : panel
}
