import { runBulkStatus as run } from '../domain/orders/controls/bulkStatus'
import type { Job } from './job'

export const runBulkStatus: Job<'run_bulk_status'> = run
