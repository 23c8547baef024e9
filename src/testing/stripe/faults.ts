/**
 * What goes wrong on the way. `timeout`, `wrong_json`, `reset` and `500_applied` come after the work is done; `500`,
 * `429` and `reset_before` before; `slow` is right, but late.
 */
export const FAULTS = [
  'timeout',
  '500',
  '500_applied',
  '429',
  'wrong_json',
  'reset',
  'reset_before',
  'slow',
] as const

export type Fault = (typeof FAULTS)[number]

type Planted = { fault: Fault; path: RegExp; method?: string; times: number }

/** The faults that wait for a request that fits them. */
export class Faults {
  #planted: Planted[] = []

  plant(fault: Fault, path = /./, times = 1): void {
    this.#planted.push({ fault, path, times })
  }

  /** For requests of one method alone. */
  plantOn(method: string, ...[fault, path = /./, times = 1]: Parameters<Faults['plant']>): void {
    this.#planted.push({ fault, path, times, method })
  }

  take({ method, path }: { method: string; path: string }): Fault | undefined {
    const planted = this.#planted.find(
      (each) => each.times > 0 && each.path.test(path) && (each.method ?? method) === method,
    )
    if (!planted) return undefined
    planted.times -= 1
    return planted.fault
  }

  clear(): void {
    this.#planted = []
  }
}
