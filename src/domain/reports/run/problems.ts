import { problem } from '../../../core/problem'

export const noSuchReport = problem<{ slug: string }>(
  'report.not_found',
  404,
  () => 'There is no such report.',
)
