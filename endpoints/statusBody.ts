import { z } from 'zod'

/** `{status, reason?}`; an empty reason is none. */
export const statusBody = <S extends string>(statuses: readonly S[]) =>
  z.object({
    status: z.enum(statuses),
    reason: z
      .string()
      .trim()
      .max(500)
      .transform((reason) => reason || undefined)
      .optional(),
  })
