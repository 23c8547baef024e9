import type { Payload, PayloadRequest } from 'payload'

import type { Clock } from '../core/clock'
import type { RateLimits, SignInLimits } from './limits/limits'
import type { Register } from './copies/register'
import type { PrintBundle, PrintPaper } from './documents/paper'
import type { WriteWorkbook } from './documents/sheet'
import type { MailChannel } from './notifications/channel'
import type { SmsChannel } from './notifications/smsChannel'
import type { Gateway } from './payments/gateway'
import type { FieldCipher } from './secrets/fieldCipher'

/** The outside world as the domain sees it. `payload.config.ts` hands it in; tests hand in their own. */
export type Ports = {
  clock: Clock
  cipher: FieldCipher
  mail: MailChannel
  sms: SmsChannel
  print: PrintPaper
  printBundle: PrintBundle
  writeWorkbook: WriteWorkbook
  signInLimits: SignInLimits
  /** Names an advisory lock that this process holds as long as it lives. */
  lifeOf: (payload: Pick<Payload, 'db'>) => Promise<number>
  rateLimits: RateLimits
  gateways: readonly Gateway[]
  /** Where nobody keeps copies of plans and people, there is none. */
  register?: Register | undefined
  mode: { isProduction: boolean; isDemo: boolean; publicUrl: string }
}

export const portsOf = (req: Pick<PayloadRequest, 'payload'>): Ports => {
  // Payload types `config.custom` as an open record; only payload.config.ts fills it.
  return req.payload.config.custom.ports as Ports
}

export const now = (req: Pick<PayloadRequest, 'payload'>): Date => portsOf(req).clock.now()
