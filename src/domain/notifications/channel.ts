export type Attachment = { filename: string; contentType: string; content: Uint8Array }

export type Mail = {
  to: string
  subject: string
  html: string
  text: string
  /** Stable per message, so that a second try of the same message is recognised downstream. */
  messageId: string
  attachments?: Attachment[]
}

/** Sends one mail. Answers `kept` where no transport is configured; throws where sending failed. */
export type MailChannel = {
  send(mail: Mail): Promise<{ outcome: 'sent'; providerId: string } | { outcome: 'kept' }>
}
