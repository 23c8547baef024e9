import type {
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
  TextField,
  TextFieldSingleValidation,
  TypeWithID,
} from 'payload'

import { invalid } from '../src/core/problem'
import { noteSecretChange } from '../src/domain/events/secretChange'
import { portsOf } from '../src/domain/ports'
import type { FieldPlace } from '../src/domain/secrets/fieldCipher'
import { changeOf, masked, revealed } from '../src/domain/secrets/fieldValue'

type Doc = TypeWithID & Record<string, unknown>

// Room for the longest of them, an activation code.
const LONGEST = 255

/**
 * Stores the columns encrypted, bound to their row. What a form sends back as it was shown stays as it
 * is stored. A new value passes the field's own `validate` here, for later it is only ciphertext.
 */
export const deriveEncrypted =
  (table: CollectionSlug, columns: readonly string[]): CollectionBeforeChangeHook<Doc> =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const id = String(operation === 'create' ? data.id : originalDoc?.id)
    const sealed: Record<string, unknown> = { ...data }
    for (const column of columns) {
      const place = { table, id, column }
      const change = { given: data[column], stored: originalDoc?.[column], place }
      sealed[column] = await storedAfter(req, collection, change)
    }
    return sealed
  }

type Change = { given: unknown; stored: unknown; place: FieldPlace }

const storedAfter = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  change: Change,
): Promise<unknown> => {
  const { cipher } = portsOf(req)
  const { place, stored } = change
  const what = changeOf(cipher, change)
  if (what.kind === 'kept') return stored
  noteSecretChange(req, place.column)
  if (what.kind === 'cleared') return null
  const fault = await faultOf(req, fieldNamed(collection, place.column), what.plain)
  if (fault) throw invalid([{ path: place.column, message: fault }])
  return cipher.encrypt(what.plain, place)
}

const fieldNamed = (
  { flattenedFields, slug }: SanitizedCollectionConfig,
  column: string,
): TextField => {
  const field = flattenedFields.find(({ name }) => name === column)
  if (field?.type !== 'text') throw new Error(`${slug}.${column} is not a text field`)
  return field
}

const faultOf = async (
  req: PayloadRequest,
  field: TextField,
  plain: string,
): Promise<string | undefined> => {
  if (plain.length > LONGEST) return `Use at most ${LONGEST} characters.`
  // The validators of encrypted fields look at the value, and Payload's default one at `req` besides.
  const options = { ...field, req } as Parameters<TextFieldSingleValidation>[1]
  // A field that is encrypted holds one value, so its validator takes one.
  const validate = field.validate as TextFieldSingleValidation | undefined
  const verdict = await validate?.(plain, options)
  return typeof verdict === 'string' ? verdict : undefined
}

/** The owner reads their own value, everybody else enough to recognise it by; nobody the ciphertext. */
export const maskEncrypted =
  (table: CollectionSlug, columns: readonly string[]): CollectionAfterReadHook<Doc> =>
  ({ doc, req }) => {
    const { cipher } = portsOf(req)
    const isOwner = req.user?.collection === table && req.user.id === doc.id
    const shown: Doc = { ...doc }
    for (const column of columns) {
      const stored = doc[column]
      if (!cipher.isEncrypted(stored)) continue
      const plain = revealed(cipher, stored, { table, id: String(doc.id), column }) ?? ''
      shown[column] = isOwner ? plain : masked(plain)
    }
    return shown
  }
