import { can, type Caller } from '../access/can'
import type { FieldCipher } from '../secrets/fieldCipher'

/** A variable's value: plain, a secret on its way into the row, or a secret as the row holds it. */
export type StoredVariables = Record<string, string | { secret: string } | { sealed: string }>

type Texts = { text?: string | null; html?: string | null }
type Sealable = Texts & { id: string; isSecret?: boolean | null; variables?: unknown }

const TEXTS = ['text', 'html'] as const

const place = (id: string, column: string) => ({ table: 'messages', id, column })

/** What may be written: secret variables, and the texts of a message that has one, encrypted. Twice is harmless. */
export const sealMessage = <M extends Sealable>(cipher: FieldCipher, message: M): M => {
  const sealed = { ...message, variables: sealVariables(cipher, message) }
  if (!message.isSecret) return sealed
  for (const column of TEXTS) {
    const plain = message[column]
    if (plain && !cipher.isEncrypted(plain))
      sealed[column] = cipher.encrypt(plain, place(message.id, column))
  }
  return sealed
}

const sealVariables = (cipher: FieldCipher, { id, variables }: Sealable): unknown => {
  if (typeof variables !== 'object' || variables === null) return variables
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]: [string, unknown]) => [
      name,
      isSecretValue(value)
        ? { sealed: cipher.encrypt(value.secret, place(id, 'variables')) }
        : value,
    ]),
  )
}

/** The variables in clear, for the renderer alone. */
export const openVariables = (
  cipher: FieldCipher,
  { id, variables }: { id: string; variables?: unknown },
): Map<string, string> =>
  new Map(
    Object.entries(variables ?? {}).map(([name, value]: [string, unknown]) => [
      name,
      isSealedValue(value) ? cipher.decrypt(value.sealed, place(id, 'variables')) : String(value),
    ]),
  )

/** A text that opens an account is read by a super admin or by nobody. */
export const readableTexts = (cipher: FieldCipher, message: Sealable, reader: Caller): Texts => {
  if (!message.isSecret) return {}
  const mayRead = can(reader, 'messages.readSecret')
  return Object.fromEntries(
    TEXTS.map((column) => {
      const value = message[column]
      return [
        column,
        mayRead && cipher.isEncrypted(value)
          ? cipher.decrypt(value, place(message.id, column))
          : null,
      ]
    }),
  )
}

const isSecretValue = (value: unknown): value is { secret: string } =>
  typeof value === 'object' && value !== null && 'secret' in value

const isSealedValue = (value: unknown): value is { sealed: string } =>
  typeof value === 'object' && value !== null && 'sealed' in value
