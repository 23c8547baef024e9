import { Refusal } from './refusal'

const DAY_MS = 86_400_000

export type Kept = { status: number; text: string }
type Entry = { asked: string; at: number; answer?: Kept }

/** Idempotency keys as Stripe keeps them: an answer for 24 hours, failures of its own too; another body is refused. */
export class Keys {
  readonly #entries = new Map<string, Entry>()
  /** How far the fake's clock is ahead. */
  aheadMs = 0

  #now(): number {
    return Date.now() + this.aheadMs
  }

  /** The answer that was given under this key; undefined when the work is still to be done. */
  find(key: string, asked: string): Kept | undefined {
    const entry = this.#entries.get(key)
    if (!entry || this.#now() - entry.at > DAY_MS) {
      this.#entries.set(key, { asked, at: this.#now() })
      return undefined
    }
    if (entry.asked !== asked)
      throw new Refusal(400, {
        type: 'idempotency_error',
        message: 'Keys for idempotent requests can only be used with the same parameters.',
      })
    if (!entry.answer)
      throw new Refusal(409, {
        type: 'invalid_request_error',
        code: 'idempotency_key_in_use',
        message: 'Another request with this key is under way.',
      })
    return entry.answer
  }

  keep(key: string, answer: Kept): void {
    const entry = this.#entries.get(key)
    if (entry) entry.answer = answer
  }

  /** As after a refusal before any work began: the key is free again. */
  forget(key: string): void {
    this.#entries.delete(key)
  }
}
