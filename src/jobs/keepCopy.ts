import { keepCopy as keep } from '../domain/copies/keepCopy'
import type { Job } from './job'

export const keepCopy: Job<'keep_copy'> = keep
