import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const SHAPE = /^Bearer (sd_([a-z0-9]{12})_([A-Za-z0-9_-]{43}))$/i

export type NewSecret = { prefix: string; secret: string; hash: string }

/** 256 random bits, so that a plain hash of them is enough; `prefix` finds the row and is no secret. */
export const newSecret = (prefix = randomBytes(6).toString('hex')): NewSecret => {
  const random = randomBytes(32).toString('base64url')
  return { prefix, secret: `sd_${prefix}_${random}`, hash: hashOfSecret(random) }
}

const hashOfSecret = (random: string): string => createHash('sha256').update(random).digest('hex')

/** What an `Authorization` header presents, when it presents a key. */
export const presentedKey = (
  authorization: string | null,
): { prefix: string; hash: string } | undefined => {
  const [, , prefix, random] = SHAPE.exec(authorization ?? '') ?? []
  return prefix && random ? { prefix, hash: hashOfSecret(random) } : undefined
}

export const isSameSecret = (one: string, other: string | null | undefined): boolean =>
  other?.length === one.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
