import { createMailChannel } from './channels/email'
import { createSmsChannel, type SmsOptions } from './channels/sms'
import { lifeOf } from './database/life'
import { sandboxGateway } from './gateways/sandbox'
import type { StripeSettings } from './gateways/stripe/client'
import { stripeGateway } from './gateways/stripe/stripe'
import { walletGateway } from './gateways/wallet'
import { createRateLimits } from './limits/rateLimits'
import { createSignInLimits } from './limits/signInLimits'
import { createLimitStore, type LimitStoreOptions } from './limits/store'
import { printBundle, printPaper } from './pdf/printPaper'
import { createRegister } from './stripe/register'
import { writeWorkbook } from './xlsx/writeWorkbook'
import { systemClock } from '../core/clock'
import type { Ports } from '../domain/ports'
import {
  createFieldCipher,
  deriveFieldKey,
  parseFieldKeys,
  type FieldCipher,
} from '../domain/secrets/fieldCipher'

type Settings = {
  secret: string
  fieldKeys: string | undefined
  mail: { smtpUrl: string | undefined; from: string }
  sms?: SmsOptions
  limits?: LimitStoreOptions
  mode: Ports['mode']
  stripe?: StripeSettings
}

/** The derived key stays last in the ring, so values written before FIELD_KEYS was set can be read. */
const cipherOf = ({ fieldKeys, secret }: Settings): FieldCipher =>
  createFieldCipher([...(fieldKeys ? parseFieldKeys(fieldKeys) : []), deriveFieldKey(secret)])

/** The plugin knows one address of Stripe alone: where its API is elsewhere, copies would go astray. */
const registerOf = ({ stripe }: Settings): Ports['register'] =>
  stripe?.secretKey && !stripe.apiBase ? createRegister(stripe.secretKey) : undefined

/** The outside world of this process, from its environment. */
export const createPorts = (settings: Settings): Ports => {
  const store = createLimitStore(settings.limits ?? {})
  return {
    clock: systemClock,
    cipher: cipherOf(settings),
    mail: createMailChannel(settings.mail),
    sms: createSmsChannel({ ...settings.sms, publicUrl: settings.mode.publicUrl }),
    print: printPaper,
    printBundle,
    writeWorkbook,
    signInLimits: createSignInLimits(store),
    rateLimits: createRateLimits(store),
    lifeOf,
    gateways: [
      walletGateway,
      ...(settings.stripe?.secretKey ? [stripeGateway(settings.stripe)] : []),
      sandboxGateway({ clock: systemClock, isEnabled: !settings.mode.isProduction }),
    ],
    register: registerOf(settings),
    mode: settings.mode,
  }
}
