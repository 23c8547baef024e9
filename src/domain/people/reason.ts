import { invalid } from '../../core/problem'

/** Throws 422 naming `reason` where what happens to a person is not explained. */
export const assertReason = (reason: string | undefined): void => {
  if (!reason) throw invalid([{ path: 'reason', message: 'Say why.' }])
}
