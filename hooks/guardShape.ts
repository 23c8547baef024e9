import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { amountFault } from '../src/core/amounts'
import { invalid, type FieldFault } from '../src/core/problem'
import { isUuid } from '../src/domain/database/transaction'

type Data = Record<string, unknown>
type Asked = { req: PayloadRequest; operation: 'create' | 'update'; id?: string }

/**
 * Every value has the type of its field before a hook or a validator sees it: Payload's own and ours take
 * the type for granted, and a number where a text belongs was a 500. Fields the caller may not write are
 * dropped here already. `null` empties a list, and of a group says nothing.
 */
export const guardShape: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  const id = 'id' in args && typeof args.id === 'string' ? args.id : undefined
  const asked = { req, operation, ...(id ? { id } : {}) }
  // Who may not write at all hears that first.
  if ((await collection.access[operation]({ ...asked, data: args.data })) === false) return args
  return { ...args, data: await shaped(args.data, collection.flattenedFields, asked) }
}

export const guardShapeOfGlobal: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  overrideAccess,
  req,
}) => {
  // Payload types a global's arguments as anything; those of an update hold the data.
  const given = args as { data?: unknown }
  if (overrideAccess || operation !== 'update') return given
  const asked = { req, operation } as const
  return { ...given, data: await shaped(given.data, global.flattenedFields, asked) }
}

const shaped = async (data: unknown, fields: FlattenedField[], asked: Asked): Promise<Data> => {
  const faults: FieldFault[] = []
  const result = isRecord(data) ? await readFields(data, { fields, path: '', faults, asked }) : {}
  if (faults.length > 0) throw invalid(faults)
  return result
}

type Reading = { fields: FlattenedField[]; path: string; faults: FieldFault[]; asked: Asked }

const readFields = async (data: Data, reading: Reading): Promise<Data> => {
  const result = { ...data }
  for (const field of reading.fields) {
    if (!(field.name in data)) continue
    const isStored = !('virtual' in field && field.virtual)
    if (isStored && (await mayWrite(field, data, reading.asked)))
      await readField(result, field, reading)
    else delete result[field.name]
  }
  return result
}

const mayWrite = async (field: FlattenedField, data: Data, asked: Asked): Promise<boolean> => {
  const access = 'access' in field ? field.access?.[asked.operation] : undefined
  return access ? access({ ...asked, data }) : true
}

const readField = async (data: Data, field: FlattenedField, reading: Reading): Promise<void> => {
  const value = data[field.name]
  const path = reading.path + field.name
  if (field.type === 'group' || field.type === 'tab') {
    if (isRecord(value))
      data[field.name] = await readFields(value, {
        ...reading,
        fields: field.flattenedFields,
        path: `${path}.`,
      })
    else if (value === null) delete data[field.name]
    else reading.faults.push({ path, message: 'Give an object.' })
  } else if (field.type === 'array')
    data[field.name] = await readRows(isNoRows(value) ? [] : value, {
      ...reading,
      fields: field.flattenedFields,
      path,
    })
  else if (value !== null && value !== undefined && !isEachLocale(field, reading.asked))
    reading.faults.push(...faultsOf(field, value, path))
}

/** The panel's forms send how many rows there are where there are none, and Payload takes that. */
const isNoRows = (value: unknown): boolean => value === null || value === undefined || value === 0

const readRows = async (value: unknown, reading: Reading): Promise<unknown> => {
  const { faults, path } = reading
  if (!Array.isArray(value)) {
    faults.push({ path, message: 'Give a list.' })
    return value
  }
  const rows: unknown[] = []
  for (const [index, row] of value.entries())
    if (isRecord(row)) rows.push(await readFields(row, { ...reading, path: `${path}.${index}.` }))
    else faults.push({ path: `${path}.${index}`, message: 'Give an object.' })
  return rows
}

/** With `locale=all` a localized field is an object of its values. */
const isEachLocale = (field: FlattenedField, { req }: Asked): boolean =>
  'localized' in field && Boolean(field.localized) && req.locale === 'all'

/** Payload takes an empty text for no number, and no credit limit is one without end: amounts are given or are null. */
const isEmptyAmount = ({ custom }: FlattenedField, value: unknown): boolean =>
  value === '' && (custom?.kind === 'money' || custom?.kind === 'rate')

const faultsOf = (field: FlattenedField, value: unknown, path: string): FieldFault[] => {
  const fits = FITS[field.type]
  if (!fits) return []
  if (isEmptyAmount(field, value)) return [{ path, message: messageOf(field, value) }]
  if (!('hasMany' in field && field.hasMany))
    return fits.test(value) ? [] : [{ path, message: messageOf(field, value) }]
  if (!Array.isArray(value)) return [{ path, message: 'Give a list.' }]
  return value.flatMap((each, index) =>
    fits.test(each) ? [] : [{ path: `${path}.${index}`, message: messageOf(field, each) }],
  )
}

const messageOf = (field: FlattenedField, value: unknown): string =>
  FITS[field.type]?.message ?? amountFault(field.custom?.kind, value)

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): boolean => typeof value === 'string'

/** The panel's forms send a related document whole where it was shown so. */
const isRelation = (value: unknown): boolean =>
  value === '' || isUuid(isRecord(value) && isText(value.id) ? value.id : value)

const TEXT = { test: isText, message: 'Give a text.' }
const CHOICE = { test: isText, message: 'Choose one of the values it may have.' }
const RELATION = { test: isRelation, message: 'This is not a valid id.' }

const FITS: Partial<
  Record<FlattenedField['type'], { test: (value: unknown) => boolean; message?: string }>
> = {
  text: TEXT,
  textarea: TEXT,
  email: TEXT,
  code: TEXT,
  select: CHOICE,
  radio: CHOICE,
  number: {
    test: (value) => value === '' || Number.isFinite(value),
  },
  checkbox: {
    test: (value) => ['true', 'false', ''].includes(String(value)),
    message: 'Give true or false.',
  },
  date: {
    test: (value) =>
      value === '' || (isText(value) && !Number.isNaN(new Date(String(value)).getTime())),
    message: 'Give a date, such as 2026-05-01.',
  },
  relationship: RELATION,
  upload: RELATION,
  richText: { test: isRecord, message: 'Give a rich text.' },
}
