import { cpus, loadavg } from 'node:os'

/** What figures were measured on. */
const machine = (): string => {
  const [{ model = 'unknown processor' } = {}] = cpus()
  return `${cpus().length} × ${model}, Node ${process.versions.node}`
}

/** To be called before measuring; what it answers makes the line above the figures: when, on what, how. */
export const beginMeasuring = (): ((how: string) => string) => {
  const load = loadavg()[0]?.toFixed(1)
  return (how) => {
    const day = new Date().toISOString().slice(0, 10)
    return `${day}, ${machine()}; ${how}; load average before: ${load}.`
  }
}
