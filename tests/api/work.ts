import { createLocalReq } from 'payload'

import type { Jobs } from '../../src/domain/queue/addJob'
import { TASKS } from '../../src/jobs/tasks'
import { query, testApp } from '../../src/testing/app'

/** Does one job as the worker would: as the system, on a request of its own. */
export const work = async <Task extends keyof Jobs>(
  task: Task,
  input: Jobs[Task],
): Promise<unknown> => {
  const { payload } = await testApp()
  return TASKS[task](await createLocalReq({}, payload), input)
}

type Waiting = { id: string; task: keyof Jobs; input: never }

/**
 * Does what waits in the queue about money, as a worker would that finds it: also what a dead one had in hand, and what
 * would be due later. What fails is tried again.
 */
export const workQueue = async (): Promise<void> => {
  const failed = new Set<string>()
  for (let round = 0; round < 6; round += 1) {
    const waiting = await query<Waiting>(
      `select j.id::text, t.identifier as task, j.payload as input from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier in ('settle_transaction', 'process_gateway_event', 'confirm_order') order by j.id`,
    )
    if (waiting.length === 0) return
    for (const { id, input, task } of waiting) {
      const isDone = await work(task, input).then(
        () => true,
        () => false,
      )
      if (isDone) await query('delete from graphile_worker._private_jobs where id = $1', [id])
      else failed.add(id)
    }
  }
  if (failed.size > 0) throw new Error(`Failed again and again: jobs ${[...failed].join()}`)
}

/** The kinds of work that wait in the queue under this key. */
export const queued = async (key: string): Promise<string[]> => {
  const rows = await query<{ task: string }>(
    'select task_identifier as task from graphile_worker.jobs where key = $1',
    [key],
  )
  return rows.map(({ task }) => task)
}

/** Makes saving this row a bug: a failure that no rule of ours foresees. Answers the way back. */
export const breakSaving = async (
  table: 'orders' | 'transactions',
  event: 'insert' | 'update',
  condition: string,
): Promise<() => Promise<unknown>> => {
  await query(`create or replace function planted_bug() returns trigger language plpgsql as
    $$ begin raise exception 'a planted bug' using errcode = 'P0001'; end $$`)
  await query(`create trigger planted_bug before ${event} on ${table}
    for each row when (${condition}) execute function planted_bug()`)
  return () => query(`drop trigger planted_bug on ${table}`)
}

/** What the app logs as errors while `act` runs. */
export const errorsDuring = async (act: () => Promise<unknown>): Promise<unknown[]> => {
  const { logger } = (await testApp()).payload
  const { error } = logger
  const said: unknown[] = []
  logger.error = (line: unknown) => void said.push(line)
  try {
    await act()
  } finally {
    logger.error = error
  }
  return said
}

/** The types of an order's events, oldest first. */
export const eventsOf = async (id: string): Promise<string[]> => {
  const rows = await query<{ type: string }>(
    'select type from events where subject_id = $1 order by id',
    [id],
  )
  return rows.map(({ type }) => type)
}
