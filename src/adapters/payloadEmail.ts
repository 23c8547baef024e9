import type { EmailAdapter } from 'payload'

/**
 * Payload's own mails (its reset and verification texts) are closed: every mail of ours is a row of
 * `messages`. This stands where Payload would otherwise warn at each start and print mails to the log.
 */
export const closedEmail: EmailAdapter<never> = () => ({
  name: 'closed',
  defaultFromAddress: 'no-reply@localhost',
  defaultFromName: 'Simdesk',
  sendEmail: () =>
    Promise.reject(new Error('Payload sends no mail here: queue it with queueMail instead.')),
})
