import { cpus } from 'node:os'

/** What figures were measured on. */
export const machine = (): string => {
  const [{ model = 'unknown processor' } = {}] = cpus()
  return `${cpus().length} × ${model}, Node ${process.versions.node}`
}
