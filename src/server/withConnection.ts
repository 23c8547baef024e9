import pg from 'pg'

import { environment } from './environment'

/** Does the work with one connection to this installation's database, which is closed however it ends. */
export const withConnection = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: environment.databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
