import { createTransport } from 'nodemailer'

import type { MailChannel } from '../../domain/notifications/channel'

type Options = { smtpUrl?: string; from: string }

const TIMEOUTS = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
}

/**
 * Mail by SMTP (`smtps://user:password@host:465`, `smtp://host:587`). Without an address of a server
 * every mail is kept. Throws where the server could not be reached or refused.
 */
export const createMailChannel = ({ smtpUrl, from }: Options): MailChannel => {
  if (!smtpUrl) return { keepsAll: true, send: () => Promise.resolve({ outcome: 'kept' }) }
  const transport = createTransport(
    { url: smtpUrl, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true },
    { from },
  )
  return {
    send: async ({ attachments = [], senderName, ...mail }) => {
      const { response } = await transport.sendMail({
        ...mail,
        ...(senderName ? { from: { name: senderName, address: addressOf(from) } } : {}),
        attachments: attachments.map((each) => ({ ...each, content: Buffer.from(each.content) })),
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return { outcome: 'sent', providerId: response }
    },
  }
}

/** The address alone of `Name <address>`. */
const addressOf = (from: string): string => from.split('<').at(-1)?.replace('>', '').trim() ?? from
