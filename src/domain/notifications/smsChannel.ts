export type Sms = { to: string; text: string }

/**
 * Sends one SMS to an E.164 number. Answers `kept` where no provider is configured, `refused` where it will never
 * be taken (the number has opted out); throws where sending failed and may be tried again.
 */
export type SmsChannel = {
  send(
    sms: Sms,
  ): Promise<
    | { outcome: 'sent'; providerId: string }
    | { outcome: 'kept' }
    | { outcome: 'refused'; reason: string }
  >
}
