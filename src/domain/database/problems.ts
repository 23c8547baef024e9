import { problem } from '../../core/problem'
import { says } from '../../core/words/sentence'

export const notFound = problem<{ id: string }>(
  'not_found',
  404,
  () => 'There is no such document.',
)

export const inUse = problem<{ counts: Record<string, number> }>(
  'in_use',
  409,
  ({ counts }) =>
    says`It cannot be deleted: ${Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')} point at it. Move it to the trash instead.`,
)
