import type { TemplateKey } from '../../templates/templates'

/** The console's own texts that are about an order, and that staff may send by hand too. */
export const ORDER_TEXTS = [
  'order_confirmation',
  'payment_receipt',
  'refund_issued',
  'refund_failed',
  'esim_ready',
  'order_dispatched',
  'order_cancelled',
] as const satisfies readonly TemplateKey[]
