/** A client that hung up before it was answered; nginx's number for it. */
const GONE = 499

export type LoggedRequest = {
  method: string
  route: string
  status: number
  ms: number
  /** Absent for pages: only the panel itself asks who wants them. */
  caller?: string
  requestId: string
}

/** One JSON line a request. Everything in it is of our own making: no address, no query, no body, no header. */
export const logRequest = ({ ms, ...facts }: LoggedRequest): void => {
  const line = { time: new Date().toISOString(), ...facts, ms: Math.round(ms * 10) / 10 }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** What was answered, or that nobody was there to be answered. */
export const statusToLog = (isAnswered: boolean, status: number): number =>
  isAnswered ? status : GONE
