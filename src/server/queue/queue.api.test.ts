import { query, testApp } from '../../testing/app'
import { queueWelcome } from '../../testing/mails'
import { endPrograms, startProgram, until } from '../../testing/processes'
import { queueDue } from './schedule'

afterAll(endPrograms)

describe('scheduled work', () => {
  it('is one job a minute and kind, however many workers find it due', async () => {
    const { payload } = await testApp()
    const at = new Date('2031-05-04T10:20:00.400Z')
    await queueDue(payload, at)
    await queueDue(payload, new Date(at.getTime() + 3_000))
    await queueDue(payload, new Date(at.getTime() + 60_000))
    const jobs = await query<{ task_identifier: string; run_at: Date }>(
      "select task_identifier, run_at from graphile_worker.jobs where key like '%2031-05-04%'",
    )
    const minutes = jobs
      .filter(({ task_identifier }) => task_identifier === 'expire_unpaid_orders')
      .map(({ run_at }) => run_at.toISOString())
      .sort()
    // Six kinds, and two minutes.
    expect(jobs).toHaveLength(12)
    expect(minutes).toEqual(['2031-05-04T10:20:05.000Z', '2031-05-04T10:21:05.000Z'])
  })
})

describe('the worker', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('does what is queued, and ends on %s', async (signal) => {
    const worker = await startProgram('worker')
    const id = await queueWelcome()
    await until(async () => {
      const [row] = await query('select status from messages where id = $1', [id])
      return row?.status === 'kept'
    })
    expect(await worker.end(signal)).toBe(0)
    const lines = worker.output().trim().split('\n')
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow()
    expect(worker.output()).not.toContain(String(process.env.PAYLOAD_SECRET))
    expect(await query('select 1 from graphile_worker.jobs where locked_at is not null')).toEqual(
      [],
    )
  })
})
