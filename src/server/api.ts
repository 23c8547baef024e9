import { getPayload } from 'payload'

import { corsHeaders } from '../../endpoints/cors'
import { serveGraphql, serveRest } from '../../endpoints/serve'
import config from '../../payload.config'
import { environment } from './environment'
import { noteCallers } from './front/callers'
import { createFront } from './front/createFront'
import { createDrain } from './front/drain'
import { createRouteName } from './front/routeName'
import type { Handle } from './front/serveApi'
import { readFrontSettings } from './front/settings'
import { log } from './log'

const LONGEST_GOODBYE_MS = 20_000

/** GraphQL's door with its schema, which REST need not wait for. */
const openGraphql = (): Handle => {
  const door = import('@payloadcms/next/routes').then(({ GRAPHQL_POST }) =>
    serveGraphql(config, GRAPHQL_POST(config)),
  )
  return async (request) => (await door)(request)
}

/** Serves the one public port until it is told to end; then it answers what is in flight, for 20 seconds at most. */
const serve = async (): Promise<void> => {
  const settings = readFrontSettings(process.env, environment.mode)
  const payload = await getPayload({ config })
  const server = createFront(settings, {
    doors: { rest: (request) => serveRest(config, request), graphql: openGraphql() },
    allowOrigin: (asked) => corsHeaders(config, asked),
    takeCaller: noteCallers(payload),
    routeName: createRouteName(payload.config),
  })
  const drain = createDrain(server)

  let isEnding = false
  const end = async (signal: string): Promise<void> => {
    if (isEnding) process.exit(1)
    isEnding = true
    log('info', 'api ending', { signal })
    const isComplete = await drain(LONGEST_GOODBYE_MS)
    await payload.destroy()
    log(isComplete ? 'info' : 'error', isComplete ? 'api ended' : 'api ended with answers missing')
    process.exit(isComplete ? 0 : 1)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal))
  server.on('error', fail)
  server.listen(settings.port, settings.host, () => log('info', 'api ready'))
}

const fail = (error: unknown): never => {
  const message = error instanceof Error ? error.message : String(error)
  log('error', 'api could not start', { error: message })
  process.exit(1)
}

serve().catch(fail)
