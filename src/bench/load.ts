import http from 'node:http'

export type BenchRequest = {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string
}

export type BenchAnswer = { status: number; text: string }

/** One request on a connection that is kept. */
export const send = (
  base: string,
  { method = 'GET', path, headers = {}, body }: BenchRequest,
  agent: http.Agent,
): Promise<BenchAnswer> =>
  new Promise((resolve, reject) => {
    const request = http.request(`${base}${path}`, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
      })
    })
    request.on('error', reject)
    request.end(body)
  })

/** What to ask for next, anew for every request: writes never write the same twice. Undefined when all is asked. */
export type Ask = () => BenchRequest | undefined

/** With `atMost` a number of requests one after another, however long they take. */
export type Load = { connections: number; milliseconds: number; atMost?: number }

/** Asks as fast as the other side answers; throws when an answer has not the status of the first. */
export const putLoadOn = async (
  base: string,
  ask: Ask,
  { atMost, connections, milliseconds }: Load,
): Promise<{ requests: number; seconds: number }> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const began = performance.now()
  let requests = 0
  let expected: number | undefined
  const isOver = (): boolean =>
    atMost === undefined ? performance.now() - began >= milliseconds : requests >= atMost
  const goOn = async (): Promise<void> => {
    while (!isOver()) {
      const request = ask()
      if (!request) return
      const { status, text } = await send(base, request, agent)
      expected ??= status
      if (status !== expected || status >= 400)
        throw new Error(`${status} from ${base}${request.path}: ${text.slice(0, 300)}`)
      requests += 1
    }
  }
  const callers = atMost === undefined ? connections : 1
  await Promise.all(Array.from({ length: callers }, goOn))
  agent.destroy()
  return { requests, seconds: (performance.now() - began) / 1000 }
}
