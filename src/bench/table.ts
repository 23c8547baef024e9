import type { Measured, Result } from './compare'

/**
 * One Markdown table, a column for each side: requests a second, processor time of the side's process for one, and how
 * many times its requests the first side answers.
 */
export const tableOf = (results: Result[]): string => {
  const compared = results.filter(({ promise }) => promise === undefined)
  const sides = [...new Set(compared.flatMap(({ measured }) => measured.map(({ name }) => name)))]
  return [
    line(['what', ...sides]),
    line(['---', ...sides.map(() => '---')]),
    ...compared.map(({ measured, name }) =>
      line([name, ...sides.map((side) => cell(side, measured))]),
    ),
  ].join('\n')
}

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`

const cell = (side: string, measured: Measured[]): string => {
  const [first] = measured
  const found = measured.find(({ name }) => name === side)
  if (!found || !first) return ''
  const { cpuPerRequest, perSecond } = found
  return [
    `${rounded(perSecond)}/s`,
    ...(cpuPerRequest === undefined ? [] : [`${cpuPerRequest.toFixed(2)} ms`]),
    ...(found === first ? [] : [`× ${(first.perSecond / perSecond).toFixed(2)}`]),
  ].join(' · ')
}

const rounded = (perSecond: number): string => perSecond.toFixed(perSecond < 100 ? 1 : 0)

export type Kept = { line: string; isKept: boolean }

/** For each promise: how many times the time of the second the first one takes, and how many it may. */
export const promisesOf = (results: Result[]): Kept[] =>
  results.flatMap(({ measured: [first, second], name, promise }) => {
    if (!first || !second || !promise) return []
    const times = second.perSecond / first.perSecond
    const isKept = times <= promise
    const line = `${name}: ${times.toFixed(2)} × the time (${rounded(first.perSecond)}/s to ${rounded(second.perSecond)}/s), at most ${promise} × promised: ${isKept ? 'kept' : 'BROKEN'}`
    return [{ line, isKept }]
  })
