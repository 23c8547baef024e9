import { openCluster } from './embedded.mjs'
import { Trouble } from '../trouble.mjs'

const NAME = 'simdesk'
const OLDEST = 15
const HOLDER = 'simdesk-holder'
const LEAVING = 7463371

/**
 * The database of this installation: DATABASE_URL's, or the embedded one, which runs for as long as anybody holds it.
 * `release` gives it back, `recreate` empties it (embedded only), `onLost` hears when it went away by itself.
 */
export const openDatabase = ({ databaseUrl, dataDir }) =>
  databaseUrl ? openServer(databaseUrl) : openEmbedded(dataDir)

async function openServer(url) {
  const client = await connectToServer(url)
  const { rows } = await client.query('show server_version_num')
  await client.end()
  const major = Math.floor(Number(rows[0].server_version_num) / 10_000)
  if (major >= OLDEST) return { url, isEmbedded: false, major, release: async () => undefined }
  throw new Trouble(
    `The database server is PostgreSQL ${major}, and Simdesk needs ${OLDEST} or newer.`,
    'Upgrade it, or unset DATABASE_URL to use the PostgreSQL that Simdesk brings.',
  )
}

async function connectToServer(url) {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Trouble(
      'DATABASE_URL is no PostgreSQL address.',
      'It looks like postgres://user:password@host:5432/database',
    )
  }
  try {
    return await connect(url)
  } catch (error) {
    throw explainConnection(error, new URL(url))
  }
}

const wayToServer =
  'Correct DATABASE_URL or start the server; without DATABASE_URL Simdesk brings its own PostgreSQL.'

function explainConnection(error, { host, pathname, username }) {
  const name = pathname.slice(1)
  if (error.code === '3D000') {
    return new Trouble(`There is no database "${name}" at ${host}.`, `Create it: createdb ${name}`)
  }
  if (error.code?.startsWith('28')) {
    return new Trouble(`The database at ${host} refuses the user "${username}".`, wayToServer)
  }
  const reason = error.code ?? error.message
  return new Trouble(`The database at ${host} does not answer (${reason}).`, wayToServer)
}

export async function connect(connectionString, options = {}) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 8000, ...options })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function openEmbedded(dataDir, attempt = 0) {
  const cluster = await openCluster(dataDir)
  let holder
  try {
    holder = await connect(cluster.url('postgres'), { application_name: HOLDER })
  } catch (error) {
    // Its last holder stopped it just now.
    if (attempt < 3) return openEmbedded(dataDir, attempt + 1)
    throw error
  }
  await createIfMissing(holder)
  return {
    url: cluster.url(NAME),
    isEmbedded: true,
    major: 18,
    release: () => release(holder, cluster),
    recreate: () => recreate(holder),
    onLost: (listener) => holder.once('end', listener),
  }
}

async function createIfMissing(holder) {
  const { rows } = await holder.query('select 1 from pg_database where datname = $1', [NAME])
  if (rows.length === 0) await holder.query(`create database ${NAME}`)
}

async function recreate(holder) {
  await holder.query(`drop database if exists ${NAME} with (force)`)
  await holder.query(`create database ${NAME}`)
}

// One leaves at a time, and the last stops the server: two that leave together would each think the other stays.
async function release(holder, cluster) {
  holder.removeAllListeners('end')
  try {
    await holder.query('select pg_advisory_lock($1)', [LEAVING])
    const { rows } = await holder.query(
      'select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [HOLDER],
    )
    if (rows.length > 0) {
      await holder.query("set application_name = 'simdesk-gone'")
      return await holder.end()
    }
  } catch {
    // The server is gone or going: what is left of it is stopped below.
  }
  return cluster.stop()
}
