import { problemOf } from './problem.js'
import type { Send } from './retry.js'

type Door = { base: string; send: Send; token: () => Promise<string | undefined> }

/**
 * Asks GraphQL; the first error of an answer is thrown, with the code that stands in its `extensions`. With a key a
 * mutation that takes one is done once however often it is sent, so that it is sent again like REST's.
 */
export const graphqlAsker =
  ({ base, send, token }: Door) =>
  async <Data>(
    query: string,
    variables: object = {},
    { idempotencyKey }: { idempotencyKey?: string } = {},
  ): Promise<Data> => {
    const bearer = await token()
    const headers = {
      'content-type': 'application/json',
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
    }
    const body = JSON.stringify({ query, variables })
    const response = await send(new Request(`${base}/graphql`, { method: 'POST', headers, body }))
    // GraphQL's envelope, unless what stands before the API answered.
    const answer = (await response.json().catch(() => ({}))) as { data?: Data; errors?: unknown }
    if (answer.errors || !answer.data) throw problemOf(answer, response)
    return answer.data
  }
