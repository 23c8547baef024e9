/** An answer of Stripe's that says no. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly error: { type: string; code?: string; message: string } & Record<string, unknown>,
  ) {
    super(error.message)
  }
}

export const invalidRequest = (code: string, message: string, status = 400): Refusal =>
  new Refusal(status, { type: 'invalid_request_error', code, message })

export const missing = (what: string, id: string): Refusal =>
  invalidRequest('resource_missing', `No such ${what}: '${id}'`, 404)
