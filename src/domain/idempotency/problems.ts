import { problem } from '../../core/problem'

export const keyReused = problem(
  'idempotency.key_reused',
  422,
  () => 'This Idempotency-Key was used with another body.',
)
export const inProgress = problem(
  'idempotency.in_progress',
  409,
  () => 'The first request with this Idempotency-Key is still under way.',
)
export const malformedKey = problem(
  'malformed',
  400,
  () => 'An Idempotency-Key is 1 to 255 printable ASCII characters.',
)
