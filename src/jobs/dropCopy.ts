import { dropCopy as drop } from '../domain/copies/keepCopy'
import type { Job } from './job'

export const dropCopy: Job<'drop_copy'> = drop
