import { TABLES, type ColumnOf, type TableName } from './columns'
import type { Table } from './table'

/** The tables that are filled side by side. */
export type Books = { [Name in TableName]: Table<ColumnOf<Name>> }

/** Sends the rows of the tables that have many; resolves when there is room for more. */
export const flush = async (books: Books): Promise<void> => {
  for (const name of TABLES) if (books[name].isFull) await books[name].send()
}
