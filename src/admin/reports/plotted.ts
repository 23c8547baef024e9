import type { Share } from '../charts/shares'

/** Heights by series, drawn as floats; the texts say the exact figures. */
export type Point = {
  label: string
  /** The same in full, for who points at it. */
  longLabel: string
  values: Record<string, number>
  texts: Record<string, string>
}

export type Series = { name: string; label: string }

/** What a chart shows. */
export type Plotted =
  | { kind: 'pie'; shares: Share[] }
  | {
      kind: 'bar' | 'line'
      series: Series[]
      points: Point[]
      /** Nothing is between one and two of what is counted. */
      isCounted: boolean
      /** Of money alone, all of it in one currency. */
      currency?: string | undefined
    }
