import { turnClientMonth as turn } from '../domain/clients/turnMonth'
import type { Job } from './job'

export const turnClientMonth: Job<'turn_client_month'> = turn
