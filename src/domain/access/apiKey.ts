import type { PayloadRequest } from 'payload'

type Caller = PayloadRequest['user']

/** A caller with a key: its owner, limited to the words that the key's scopes stand for. */
export type KeyMark = { _apiKey?: { id: string; words: readonly string[] } }

/** Only the strategy that recognised the key writes the mark. */
export const apiKeyOf = (
  user: (NonNullable<Caller> & KeyMark) | null | undefined,
): KeyMark['_apiKey'] => user?._apiKey

/** What a customer's program may do, and the customer in person may not. */
const FOR_PROGRAMS = ['usage.write']

/** Without a key nothing but the caller's kind decides, save for what customers leave to programs. */
export const isInScope = (user: Caller, word: string): boolean =>
  apiKeyOf(user)?.words.includes(word) ??
  (user?.collection === 'admins' || !FOR_PROGRAMS.includes(word))
