import type { Jobs } from '../domain/queue/addJob'
import { cancelPayment } from './cancelPayment'
import { confirmOrder } from './confirmOrder'
import { confirmWaitingOrders } from './confirmWaitingOrders'
import { dropCopy } from './dropCopy'
import { expireUnpaidOrders } from './expireUnpaidOrders'
import { forgetIdempotencyKeys } from './forgetIdempotencyKeys'
import type { Job } from './job'
import { keepCopy } from './keepCopy'
import { keepMissingCopies } from './keepMissingCopies'
import { printInvoice } from './printInvoice'
import { processGatewayEvent } from './processGatewayEvent'
import { rebuildFigures } from './rebuildFigures'
import { runBulkStatus } from './runBulkStatus'
import { sendMessage } from './sendMessage'
import { settleTransaction } from './settleTransaction'
import { settleWaitingTransactions } from './settleWaitingTransactions'
import { turnClientMonth } from './turnClientMonth'

/** Every kind of work the queue knows; one missing here does not compile. */
export const TASKS: { [Task in keyof Jobs]: Job<Task> } = {
  send_message: sendMessage,
  print_invoice: printInvoice,
  settle_transaction: settleTransaction,
  cancel_payment: cancelPayment,
  confirm_order: confirmOrder,
  confirm_waiting_orders: confirmWaitingOrders,
  expire_unpaid_orders: expireUnpaidOrders,
  settle_waiting_transactions: settleWaitingTransactions,
  run_bulk_status: runBulkStatus,
  process_gateway_event: processGatewayEvent,
  forget_idempotency_keys: forgetIdempotencyKeys,
  rebuild_figures: rebuildFigures,
  keep_copy: keepCopy,
  drop_copy: dropCopy,
  keep_missing_copies: keepMissingCopies,
  turn_client_month: turnClientMonth,
}
