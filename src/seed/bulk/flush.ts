import { TABLES } from './columns'
import type { Books } from './office'

/** Sends the rows of the tables that have many; resolves when there is room for more. */
export const flush = async (books: Books): Promise<void> => {
  for (const name of TABLES) if (books[name].isFull) await books[name].send()
}
