import { query, testApp } from '../../src/testing/app'
import { databaseName, databaseUrl, openQueries } from '../../src/testing/database'
import { queueWelcome } from '../../src/testing/mails'
import { endPrograms, startProgram, until } from '../../src/testing/processes'

afterAll(endPrograms)

const heldJobs = () =>
  query<{ locked_by: string }>(
    "select locked_by from graphile_worker.jobs where locked_by is not null and task_identifier = 'send_message'",
  )

const statusOf = async (id: string) =>
  (await query('select status from messages where id = $1', [id]))[0]?.status

/** A message that cannot be worked on until `letGo`. A worker that lives may have sent it before it is locked: then another. */
const stuckMessage = async () => {
  await testApp()
  const pool = openQueries(databaseUrl(databaseName))
  const client = await pool.connect()
  const lockNew = async (): Promise<string> => {
    const id = await queueWelcome()
    await client.query('begin')
    const locked = await client.query('select status from messages where id = $1 for update', [id])
    if (locked.rows[0]?.status === 'queued') return id
    await client.query('rollback')
    return lockNew()
  }
  const id = await lockNew()
  const letGo = async () => {
    await client.query('rollback')
    client.release()
    await pool.end()
  }
  return { id, letGo }
}

describe('a job whose worker was killed', () => {
  it('is done once, within 5 s of the next start', async () => {
    const { id, letGo } = await stuckMessage()
    const first = await startProgram('worker')
    await until(async () => (await heldJobs()).length === 1)
    await first.end('SIGKILL')
    expect(await heldJobs()).toHaveLength(1)
    await letGo()
    await startProgram('worker')
    await until(async () => (await statusOf(id)) === 'kept', 5000)
    await until(async () => (await heldJobs()).length === 0)
    const sent = await query("select 1 from messages where id = $1 and status = 'kept'", [id])
    expect(sent).toHaveLength(1)
  })

  it('stays with a worker that lives, however many others start', async () => {
    const { id, letGo } = await stuckMessage()
    await until(async () => (await heldJobs()).length === 1)
    const [held] = await heldJobs()
    const second = await startProgram('worker')
    await new Promise((resolve) => setTimeout(resolve, 6000))
    expect(await heldJobs()).toEqual([held])
    await letGo()
    await until(async () => (await statusOf(id)) === 'kept', 5000)
    expect(await second.end('SIGTERM')).toBe(0)
  })

  it('stays with a worker whose connection was cut and came back', async () => {
    const { id, letGo } = await stuckMessage()
    await until(async () => (await heldJobs()).length === 1)
    const [held] = await heldJobs()
    await query(
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 7463372",
    )
    await new Promise((resolve) => setTimeout(resolve, 6000))
    expect(await heldJobs()).toEqual([held])
    await letGo()
    await until(async () => (await statusOf(id)) === 'kept', 5000)
  })
})
