import type { ServerProps } from 'payload'

import { DemoCards } from './DemoCards'
import { demoAccounts } from './demoAccounts'

/** Below the sign-in form of a demo: one card for each role, which fills the form in. */
export async function DemoSignIn({ payload }: ServerProps) {
  const accounts = await demoAccounts(payload)
  return accounts.length === 0 ? null : <DemoCards accounts={accounts} />
}
