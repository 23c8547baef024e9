/** `FC_SEED` repeats a run; `SIMDESK_LONG=1` is the long form of the suite. */
const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 0x7fffffff))
const LONG_FACTOR = 20

/** `SIMDESK_PART=2/4` is the second of four processes that share the runs of a long form among them. */
const [part = 1, parts = 1] = (process.env.SIMDESK_PART || '1/1').split('/').map(Number)

process.stdout.write(
  `property tests: FC_SEED=${seed}${parts > 1 ? ` SIMDESK_PART=${part}/${parts}` : ''}\n`,
)

/** fast-check parameters: the printed seed, another for each part, and `runs` multiplied in the long form. */
export const runs = (numRuns = 200): { seed: number; numRuns: number } => {
  const all = process.env.SIMDESK_LONG === '1' ? numRuns * LONG_FACTOR : numRuns
  return { seed: seed + part - 1, numRuns: Math.ceil(all / parts) }
}
