import { createRateLimits } from '../adapters/limits/rateLimits'
import { createLimitStore } from '../adapters/limits/store'
import { portsOf } from '../domain/ports'
import { testApp } from './app'

/** What was tried until now counts no more: for tests that do in a minute what nobody does in ten. */
export const forgetTries = async (): Promise<void> => {
  const { payload } = await testApp()
  portsOf({ payload }).rateLimits = createRateLimits(createLimitStore({}))
}
