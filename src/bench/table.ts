import type { Measured, Result } from './compare'

export type Row = { result: Result; sides: [string, string] }

const HEAD = '| what | side | requests/s | CPU ms a request | factor |\n|---|---|--:|--:|--:|'

/** One Markdown table; the factor is how many times the requests of the second side the first one answers. */
export const tableOf = (rows: Row[]): string =>
  [
    HEAD,
    ...rows.flatMap(({ result: { name, a, b }, sides: [first, second] }) => [
      line([name, first, ...numbers(a), (a.perSecond / b.perSecond).toFixed(2)]),
      line(['', second, ...numbers(b), '']),
    ]),
  ].join('\n')

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`

const numbers = ({ perSecond, cpuPerRequest }: Measured): string[] => [
  perSecond.toFixed(perSecond < 100 ? 1 : 0),
  cpuPerRequest?.toFixed(2) ?? '–',
]
