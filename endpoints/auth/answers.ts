import { z } from 'zod'

/** What the sign-in paths answer, as apps are told. */
export const account = z.looseObject({ id: z.uuid(), collection: z.string() })

export const tokenAnswer = z.object({
  token: z.string(),
  exp: z.int().describe('Seconds since 1970.'),
  user: account,
})

export const tag = 'Signing in'
