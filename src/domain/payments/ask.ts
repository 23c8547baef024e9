import type { PayloadRequest } from 'payload'

import type { GatewayAnswer } from './gateway'

/**
 * What a gateway says. An answer that never came is `pending`, not a failure: the money may have moved, so
 * the transaction stays open and the worker asks again.
 */
export const ask = async (
  req: PayloadRequest,
  question: () => Promise<GatewayAnswer>,
): Promise<GatewayAnswer> => {
  try {
    return await question()
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'a gateway did not answer' })
    return { status: 'pending', response: {} }
  }
}
