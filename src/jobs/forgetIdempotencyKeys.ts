import { forgetKeys } from '../domain/idempotency/claim'
import type { Job } from './job'

export const forgetIdempotencyKeys: Job<'forget_idempotency_keys'> = forgetKeys
