import { sendMessage as send } from '../domain/notifications/sendMessage'
import type { Job } from './job'

export const sendMessage: Job<'send_message'> = send
