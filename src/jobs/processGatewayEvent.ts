import { processGatewayEvent as process } from '../domain/orders/money/processGatewayEvent'
import type { Job } from './job'

export const processGatewayEvent: Job<'process_gateway_event'> = process
