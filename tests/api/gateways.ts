import { sandboxGateway } from '../../src/adapters/gateways/sandbox'
import { systemClock } from '../../src/core/clock'
import { portsOf } from '../../src/domain/ports'
import type { Gateway } from '../../src/domain/payments/gateway'
import { testApp } from '../../src/testing/app'

/** The sandbox as a start builds it, but for what the test says; `id` too, to stand beside it. */
export const gatewayLike = (more: Partial<Gateway> = {}): Gateway => ({
  ...sandboxGateway({ clock: systemClock, isEnabled: true }),
  ...more,
})

/** Runs `act` with these gateways in place of the app's own. */
export const withGateways = async (
  gateways: readonly Gateway[],
  act: () => Promise<void>,
): Promise<void> => {
  const { payload } = await testApp()
  const before = portsOf({ payload })
  payload.config.custom.ports = { ...before, gateways }
  try {
    await act()
  } finally {
    payload.config.custom.ports = before
  }
}

/** The app's gateways as a start in production mode makes them. */
export const inProduction = (act: () => Promise<void>): Promise<void> =>
  withGateways([sandboxGateway({ clock: systemClock, isEnabled: false })], act)
