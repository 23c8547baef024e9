import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Write = { collection?: string; req?: Partial<PayloadRequest> }

const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/** Payload saves its own tables (preferences, migrations) without one. */
const isOurs = ({ collection = '' }: Write): boolean => !collection.startsWith('payload-')

/**
 * Every write through Payload is part of a transaction. After a nested failure that somebody caught, Payload
 * would go on without one and save the rest of a change alone.
 */
export const withWritesInTransactions = (adapter: PostgresAdapter): void => {
  for (const name of WRITES) {
    // Each takes one argument, whose collection and request are all that is read here.
    const write = adapter[name] as (args: Write) => Promise<unknown>
    const guarded = async (args: Write): Promise<unknown> => {
      if (isOurs(args) && !(await args.req?.transactionID))
        throw new Error(`${name}: a write outside of a transaction; its own has ended before.`)
      return write.call(adapter, args)
    }
    Object.assign(adapter, { [name]: guarded })
  }
}
