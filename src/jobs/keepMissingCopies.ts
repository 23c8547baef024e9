import { keepMissingCopies as keepMissing } from '../domain/copies/keepMissing'
import type { Job } from './job'

export const keepMissingCopies: Job<'keep_missing_copies'> = keepMissing
