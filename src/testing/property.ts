/** `FC_SEED` repeats a run; `SIMDESK_LONG=1` is the long form of the suite. */
const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 0x7fffffff))
const LONG_FACTOR = 20

process.stdout.write(`property tests: FC_SEED=${seed}\n`)

/** fast-check parameters: the printed seed, and `runs` multiplied in the long form. */
export const runs = (numRuns = 200): { seed: number; numRuns: number } => ({
  seed,
  numRuns: process.env.SIMDESK_LONG === '1' ? numRuns * LONG_FACTOR : numRuns,
})
