import type { PayloadRequest } from 'payload'

import type { TemplateKey } from './templates'

/** The mails that the notification settings can switch off, by the name of their switch. */
const SWITCHES: Partial<
  Record<TemplateKey, 'welcome' | 'orderConfirmation' | 'paymentReceipt' | 'adminAlert'>
> = {
  welcome: 'welcome',
  order_confirmation: 'orderConfirmation',
  payment_receipt: 'paymentReceipt',
  admin_alert: 'adminAlert',
}

export const isSwitchedOff = async (req: PayloadRequest, key: TemplateKey): Promise<boolean> => {
  const name = SWITCHES[key]
  if (!name) return false
  const settings = await req.payload.findGlobal({
    slug: 'notifications',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return settings[name] === false
}
