export type Sms = {
  to: string
  text: string
  /** Id of our message, which the provider's reports name again. */
  message: string
}

/** What a provider tells of itself: how a message fared, or that the owner of a number wants no more of them, or does. */
export type SmsReport =
  | { kind: 'status'; message: string; providerId: string; status: SmsStatus; reason?: string }
  | { kind: 'opt_out' | 'opt_in'; phone: string }
  | { kind: 'nothing' }

export type SmsStatus = 'sent' | 'delivered' | 'failed'

/** A report as it arrived: the bytes that were signed, the query of its address, and its headers. */
export type SmsReportRequest = { body: string; query: string; headers: Headers }

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
    | { outcome: 'refused'; reason: string; hasOptedOut?: boolean }
  >
  /** Missing where no provider is configured; undefined for what the provider did not sign. */
  readReport?: (request: SmsReportRequest) => SmsReport | undefined
}
