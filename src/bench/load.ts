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

export type Load = { connections: number; milliseconds: number }

/** Asks as fast as the other side answers; throws when an answer has not the status of the first. */
export const putLoadOn = async (
  base: string,
  request: () => BenchRequest,
  { connections, milliseconds }: Load,
): Promise<{ requests: number; seconds: number }> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const began = performance.now()
  let requests = 0
  let expected: number | undefined
  const ask = async (): Promise<void> => {
    while (performance.now() - began < milliseconds) {
      const { status } = await send(base, request(), agent)
      expected ??= status
      if (status !== expected) throw new Error(`${status} after ${expected} from ${base}`)
      requests += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  agent.destroy()
  return { requests, seconds: (performance.now() - began) / 1000 }
}
