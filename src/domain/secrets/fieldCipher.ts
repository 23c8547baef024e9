import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

export type FieldKey = { id: string; key: Buffer }

/** Where a value stands; one moved to another row or column cannot be read. */
export type FieldPlace = { table: string; id: string; column: string }

export type FieldCipher = {
  encrypt(plain: string, place: FieldPlace): string
  decrypt(value: string, place: FieldPlace): string
  isEncrypted(value: unknown): value is string
  keyIdOf(value: string): string | undefined
}

const ALGORITHM = 'aes-256-gcm'
const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16
const KEY_ID = /^[\w-]{1,32}$/
const VALUE = /^enc:v1:([\w-]{1,32}):([\w-]{16}):([\w-]{22,})$/

/**
 * AES-256-GCM for single fields, as `enc:v1:<keyId>:<base64url iv>:<base64url ciphertext+tag>`. The first
 * key writes, every key reads. `decrypt` throws when the value is not ours, was changed, stands at
 * another place, or its key is missing; no message holds the value.
 */
export function createFieldCipher(keys: readonly FieldKey[]): FieldCipher {
  const [writing] = keys
  if (!writing) throw new Error('Field encryption needs at least one key')
  keys.forEach(assertKey)
  const keyById = new Map(keys.map(({ id, key }) => [id, key]))
  if (keyById.size < keys.length) throw new Error('Two field encryption keys have the same id')
  return {
    encrypt: (plain, place) => encryptWith(writing, plain, place),
    decrypt: (value, place) => {
      const key = keyById.get(keyIdOf(value) ?? '')
      if (!key) throw new Error(`No key reads ${placeName(place)}`)
      return decryptWith(key, value, place)
    },
    isEncrypted,
    keyIdOf,
  }
}

/** Reads `FIELD_KEYS`: "k1:<base64>,k0:<base64>", 32 bytes each, the writing key first. */
export function parseFieldKeys(text: string): FieldKey[] {
  return text.split(',').map((entry) => {
    const [id = '', base64 = ''] = entry.trim().split(':')
    const key = { id, key: Buffer.from(base64, 'base64') }
    assertKey(key)
    return key
  })
}

/** The key of an installation without `FIELD_KEYS`; the secret must then never change. */
export const deriveFieldKey = (secret: string): FieldKey => ({
  id: 'd1',
  key: Buffer.from(hkdfSync('sha256', secret, 'simdesk', 'field encryption d1', KEY_BYTES)),
})

function encryptWith({ id, key }: FieldKey, plain: string, place: FieldPlace): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, iv)
  cipher.setAAD(boundTo(place))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `enc:v1:${id}:${iv.toString('base64url')}:${sealed.toString('base64url')}`
}

function decryptWith(key: Buffer, value: string, place: FieldPlace): string {
  const [, , ivText = '', sealedText = ''] = VALUE.exec(value) ?? []
  const sealed = bytesOf(sealedText)
  try {
    const decipher = createDecipheriv(ALGORITHM, key, bytesOf(ivText), { authTagLength: TAG_BYTES })
    decipher.setAAD(boundTo(place))
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
    const plain = decipher.update(sealed.subarray(0, -TAG_BYTES))
    return Buffer.concat([plain, decipher.final()]).toString('utf8')
  } catch (cause) {
    throw new Error(`${placeName(place)} was changed or belongs elsewhere`, { cause })
  }
}

const isEncrypted = (value: unknown): value is string =>
  typeof value === 'string' && VALUE.test(value)

const keyIdOf = (value: string): string | undefined => VALUE.exec(value)?.[1]

/** JSON keeps the three apart: no two places share one text. */
const boundTo = ({ table, id, column }: FieldPlace): Buffer =>
  Buffer.from(JSON.stringify([table, id, column]))

const placeName = ({ table, id, column }: FieldPlace): string => `${table}.${column} of ${id}`

/** Refuses a second spelling of the same bytes, which Buffer would quietly accept. */
function bytesOf(base64url: string): Buffer {
  const bytes = Buffer.from(base64url, 'base64url')
  if (bytes.toString('base64url') !== base64url) throw new Error('Not an encrypted value')
  return bytes
}

function assertKey({ id, key }: FieldKey): void {
  if (!KEY_ID.test(id)) throw new Error('A field encryption key needs an id of 1 to 32 letters')
  if (key.length !== KEY_BYTES)
    throw new Error(`Field encryption key ${id} must be ${KEY_BYTES} bytes in base64`)
}
