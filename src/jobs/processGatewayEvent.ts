import { processGatewayEvent as process } from '../domain/orders/processGatewayEvent'
import type { Job } from './job'

export const processGatewayEvent: Job<'process_gateway_event'> = process
