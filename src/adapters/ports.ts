import { createMailChannel } from '../adapters/channels/email'
import { sandboxGateway } from '../adapters/gateways/sandbox'
import { createSignInLimits } from '../adapters/limits/signInLimits'
import { systemClock } from '../core/clock'
import type { Ports } from '../domain/ports'
import {
  createFieldCipher,
  deriveFieldKey,
  parseFieldKeys,
  type FieldCipher,
} from '../domain/secrets/fieldCipher'
import { environment, isProductionMode } from './environment'

/** The derived key stays last in the ring, so values written before FIELD_KEYS was set can be read. */
const cipher = (): FieldCipher =>
  createFieldCipher([
    ...(environment.fieldKeys ? parseFieldKeys(environment.fieldKeys) : []),
    deriveFieldKey(environment.secret),
  ])

/** The outside world of this process. */
export const ports = (): Ports => ({
  clock: systemClock,
  cipher: cipher(),
  mail: createMailChannel(environment.mail),
  signInLimits: createSignInLimits(),
  gateways: [sandboxGateway({ clock: systemClock, isEnabled: !isProductionMode() })],
  mode: {
    isProduction: isProductionMode(),
    isDemo: environment.isDemo,
    publicUrl: environment.publicUrl,
  },
})
