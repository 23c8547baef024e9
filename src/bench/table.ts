import type { Measured, Result } from './compare'

const HEAD = '| what | side | requests/s | CPU ms a request | factor |\n|---|---|--:|--:|--:|'

/** One Markdown table; the factor is how many times the requests of that side the first one answers. */
export const tableOf = (results: Result[]): string =>
  [HEAD, ...results.flatMap(({ measured, name }) => linesOf(name, measured))].join('\n')

const linesOf = (name: string, measured: Measured[]): string[] =>
  measured.map((each, at) => {
    const [first] = measured
    const factor = at > 0 && first ? (first.perSecond / each.perSecond).toFixed(2) : ''
    return line([at === 0 ? name : '', each.name, ...numbers(each), factor])
  })

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`

const numbers = ({ perSecond, cpuPerRequest }: Measured): string[] => [
  perSecond.toFixed(perSecond < 100 ? 1 : 0),
  cpuPerRequest?.toFixed(2) ?? '–',
]

export type Kept = { line: string; isKept: boolean }

/** For each promise: how many times the time of the second the first one takes, and how many it may. */
export const promisesOf = (results: Result[]): Kept[] =>
  results.flatMap(({ measured: [first, second], name, promise }) => {
    if (!first || !second || !promise) return []
    const times = second.perSecond / first.perSecond
    const isKept = times <= promise
    const line = `${name}: ${times.toFixed(2)} × the time, at most ${promise} promised: ${isKept ? 'kept' : 'BROKEN'}`
    return [{ line, isKept }]
  })
