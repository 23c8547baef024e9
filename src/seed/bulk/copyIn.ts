import { once } from 'node:events'

import type pg from 'pg'

/** What pg's own connection can do beyond its published types; its version is pinned. */
type CopyConnection = pg.Connection & {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** A promise that others keep. */
const deferred = () => {
  let resolve: () => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<void>((keep, breakIt) => {
    resolve = keep
    reject = breakIt
  })
  return { promise, resolve, reject }
}

/**
 * One `COPY … FROM STDIN`, as pg submits it: a few lines over its protocol, where a package of its own
 * would be one more dependency for a command that runs once.
 */
export class CopyIn implements pg.Submittable {
  private connection: CopyConnection | undefined
  private readonly begun = deferred()
  private readonly ended = deferred()

  constructor(private readonly statement: string) {
    // Whoever writes or ends hears of a failure; until then it is not an unhandled one.
    this.begun.promise.catch(() => undefined)
    this.ended.promise.catch(() => undefined)
  }

  submit(connection: pg.Connection): void {
    // See the type above.
    this.connection = connection as CopyConnection
    connection.query(this.statement)
  }

  handleCopyInResponse(): void {
    this.begun.resolve()
  }

  handleCommandComplete(): void {
    // The rows count when the server is ready again.
  }

  handleReadyForQuery(): void {
    this.ended.resolve()
  }

  handleError(error: Error): void {
    this.begun.reject(error)
    this.ended.reject(error)
  }

  /** Resolves when there is room for more. */
  async write(lines: string): Promise<void> {
    await this.begun.promise
    const stream = this.connection?.stream
    this.connection?.sendCopyFromChunk(Buffer.from(lines))
    if (stream?.writableNeedDrain) await Promise.race([once(stream, 'drain'), this.ended.promise])
  }

  /** Resolves when every row is in the table; rejects when the server refused one. */
  async end(): Promise<void> {
    await this.begun.promise
    this.connection?.endCopyFrom()
    await this.ended.promise
  }
}
