import { rebuildFigures as rebuild } from '../domain/figures/rebuild'
import type { Job } from './job'

export const rebuildFigures: Job<'rebuild_figures'> = rebuild
