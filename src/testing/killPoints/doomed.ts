import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { startApi, startProgram, until, type Api, type Running } from '../processes'

const PRELOAD = pathToFileURL(path.join(import.meta.dirname, 'preload.mjs')).href

const environmentOf = (killAt: number, env: Record<string, string>) => ({
  ...env,
  NODE_OPTIONS: `--import ${PRELOAD}`,
  KILL_AT: String(killAt),
})

/** An API process that will die at the answer of this number; 0 for never. */
export const doomedApi = (killAt: number, env: Record<string, string>): Promise<Api> =>
  startApi(environmentOf(killAt, env))

export const doomedWorker = (killAt: number, env: Record<string, string>): Promise<Running> =>
  startProgram('worker', environmentOf(killAt, env))

const COUNTED = /counted (\d+)/g

/** Answers how many came since the last time, and counts from here. */
export const countFromHere = async ({ output, signal }: Running): Promise<number> => {
  const before = [...output().matchAll(COUNTED)].length
  signal('SIGUSR2')
  await until(() => [...output().matchAll(COUNTED)].length > before)
  return Number([...output().matchAll(COUNTED)].at(-1)?.[1])
}

/** Whether it has died as it should. */
export const wasKilled = ({ output }: Running): boolean => output().includes('killed at ')
