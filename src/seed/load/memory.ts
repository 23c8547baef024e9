import type { JsonObject, Payload, TypeWithID, Where } from 'payload'

type Undo = () => void

/** Rows that are read as they are written: without translations. */
const KEPT = new Set(['orders', 'transactions', 'sims', 'users', 'clients', 'resellers'])
/** Rows that stand still: only what was read is kept, by its language. */
const STILL = new Set(['plans'])
/** Rows that nobody looks at while history is told. */
const NEVER_READ = new Set(['events', 'messages'])

/**
 * Nobody else writes while history is told, so what this process wrote or read it need not ask for again:
 * half of all queries are such questions. Whatever cannot be answered for sure goes to the database.
 * To be entered once the settings stand: of them, too, only the first reading reaches the database.
 */
export const rememberRows = (payload: Payload): Undo => {
  const rows = new Map<string, JsonObject>()
  const undo = [rememberWritten(payload, rows), rememberRead(payload, rows)]
  return () => undo.forEach((one) => one())
}

type Rows = Map<string, JsonObject>
type Place = { collection: string; locale?: string }

const keyOf = ({ collection, locale }: Place, id: unknown): string =>
  [collection, String(id), STILL.has(collection) ? locale : ''].join('/')

const keep = (rows: Rows, place: Place, row: JsonObject | null): void => {
  if (row) rows.set(keyOf(place, row.id), structuredClone(row))
}

const rememberWritten = ({ db }: Payload, rows: Rows): Undo => {
  const { create, rollbackTransaction, updateOne } = db
  db.create = async (args) => {
    const isRead = !NEVER_READ.has(args.collection)
    // The adapter calls every row a document of any shape.
    const row = (await create.call(db, { ...args, returning: isRead })) as JsonObject | null
    if (KEPT.has(args.collection)) keep(rows, args, row)
    return row ?? args.data
  }
  db.updateOne = async (args) => {
    // The adapter calls every row a document of any shape.
    const row = (await updateOne.call(db, args)) as JsonObject | null
    if (KEPT.has(args.collection)) keep(rows, args, row)
    return row
  }
  db.rollbackTransaction = (id) => {
    rows.clear()
    return rollbackTransaction.call(db, id)
  }
  return () => Object.assign(db, { create, rollbackTransaction, updateOne })
}

const rememberRead = ({ db }: Payload, rows: Rows): Undo => {
  const { findGlobal, findOne } = db
  const globals = new Map<string, JsonObject>()
  db.findOne = async <Row extends TypeWithID>(args: Parameters<typeof findOne>[0]) => {
    const isKept = !args.select && (KEPT.has(args.collection) || STILL.has(args.collection))
    const known = isKept ? rows.get(keyOf(args, idIn(args.where))) : undefined
    // What is kept under a collection's name and an id is a row of that collection.
    if (known && fits(known, args.where)) return structuredClone(known) as unknown as Row
    // The caller says which collection it asked, and with it the row's type.
    const row = (await findOne.call(db, args)) as Row | null
    if (isKept) keep(rows, args, row && { ...row })
    return row
  }
  db.findGlobal = async <Found extends Record<string, unknown>>(
    args: Parameters<typeof findGlobal>[0],
  ) => {
    const key = `${args.slug}/${args.locale}`
    const found = globals.get(key) ?? (await findGlobal.call(db, args))
    globals.set(key, found)
    // The caller says which global it asked for, and with it the type.
    return structuredClone(found) as Found
  }
  return () => Object.assign(db, { findGlobal, findOne })
}

/** The id that every row of the condition must have. */
const idIn = (where: Where | undefined): string | undefined => {
  for (const part of where?.and ?? []) {
    const id = isCondition(part.id) ? part.id.equals : idIn(part)
    if (typeof id === 'string') return id
  }
  return undefined
}

const isCondition = (part: unknown): part is { equals?: unknown; exists?: unknown } =>
  typeof part === 'object' && part !== null && !Array.isArray(part)

/** Whether the row surely meets the condition; where that takes more than a look at it, no. */
const fits = (row: JsonObject, where: Where | undefined): boolean =>
  Object.entries(where ?? {}).every(([name, part]) => {
    if (name === 'and') return Array.isArray(part) && part.every((each) => fits(row, each))
    if (!isCondition(part) || name.includes('.') || Object.keys(part).length !== 1) return false
    const value: unknown = row[name] ?? null
    return 'equals' in part ? value === part.equals : part.exists === false && value === null
  })
