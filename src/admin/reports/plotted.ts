export type Point = { name: string } & Record<string, number | string>

/** What a chart shows. */
export type Plotted = {
  kind: 'bar' | 'line' | 'pie'
  series: { name: string; label: string }[]
  points: Point[]
}
