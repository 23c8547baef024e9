import type { Dice } from '../../seed/paper/dice'
import { freePort } from '../../server/database/server-process.mjs'
import { startApi, startProgram, type Running } from '../processes'

type Kind = 'api' | 'worker'

const QUIETLY = { isQuiet: true }

/** A place where one process of the app runs, and another whenever it dies. */
class Slot {
  running: Running | undefined
  /** Ends that nobody asked for, and what was said before. */
  readonly fell: string[] = []
  #isEnding = false
  #isKilled = false
  #kept: Promise<void> = Promise.resolve()

  constructor(
    readonly kind: Kind,
    readonly env: Record<string, string>,
  ) {}

  open(): void {
    this.#kept = this.#keep()
  }

  async close(): Promise<void> {
    this.#isEnding = true
    this.kill()
    await this.#kept
  }

  kill(): void {
    this.#isKilled = true
    this.running?.signal('SIGKILL')
  }

  async #keep(): Promise<void> {
    while (!this.#isEnding) {
      // While the database is away it cannot start, and `npm start` would try again, too.
      const started = await this.#start().catch(() => undefined)
      this.running = started
      this.#isKilled = false
      if (this.#isEnding) this.kill()
      await started?.ended
      if (started && !this.#isKilled) this.fell.push(started.output().slice(-2000))
      this.running = undefined
    }
  }

  #start(): Promise<Running> {
    return this.kind === 'api'
      ? startApi(this.env, QUIETLY)
      : startProgram('worker', this.env, QUIETLY)
  }
}

/** Several API processes and workers on one database, which are replaced when they die, as `npm start` does it. */
export class Fleet {
  readonly urls: string[] = []
  kills = 0
  readonly #slots: Slot[] = []

  async open(count: Record<Kind, number>, env: Record<string, string>): Promise<void> {
    for (let each = 0; each < count.api; each += 1) {
      const port = String(await freePort())
      this.urls.push(`http://127.0.0.1:${port}`)
      this.#slots.push(new Slot('api', { ...env, PORT: port }))
    }
    for (let each = 0; each < count.worker; each += 1) this.#slots.push(new Slot('worker', env))
    for (const slot of this.#slots) slot.open()
  }

  /**
   * Kills one that is at work, without a word. On a machine so busy that a start takes longer than the time between two
   * kills, the last API process is let live until another has started: else nothing would ever be at work.
   */
  kill(dice: Dice): void {
    const atWork = this.#slots.filter(({ running }) => running)
    const spare = atWork.filter(
      (slot) =>
        slot.kind === 'worker' ||
        atWork.some((other) => other.kind === slot.kind && other !== slot),
    )
    if (spare.length === 0) return
    dice.pick(spare).kill()
    this.kills += 1
  }

  get isWhole(): boolean {
    return this.#slots.every(({ running }) => running)
  }

  /** What the processes of this kind said that ended though nobody killed them. */
  fell(kind: Kind): string[] {
    return this.#slots.filter((slot) => slot.kind === kind).flatMap(({ fell }) => fell)
  }

  async close(): Promise<void> {
    await Promise.all(this.#slots.map((slot) => slot.close()))
  }
}
