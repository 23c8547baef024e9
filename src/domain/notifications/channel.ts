export type Attachment = {
  filename: string
  contentType: string
  content: Uint8Array
  /** Where the HTML shows it as `cid:` and this. */
  cid?: string
}

export type Mail = {
  to: string
  /** Whom the mail is from; the address is the transport's. */
  senderName?: string | undefined
  subject: string
  html: string
  text: string
  /** Stable per message, so that a second try of the same message is recognised downstream. */
  messageId: string
  attachments?: Attachment[]
}

/** Sends one mail. Answers `kept` where no transport is configured; throws where sending failed. */
export type MailChannel = {
  /** No transport is configured: nothing leaves. */
  keepsAll?: true
  send(mail: Mail): Promise<{ outcome: 'sent'; providerId: string } | { outcome: 'kept' }>
}
