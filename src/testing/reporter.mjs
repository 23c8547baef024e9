import fs from 'node:fs'

/**
 * Ends the output with `N passed, N failed`. Steps before Jest that failed (check, build) are counted in
 * SIMDESK_FAILED_STEPS. Written when the process exits, for Jest itself prints after its reporters.
 */
export default class LastLine {
  constructor() {
    process.on('exit', () => this.end())
  }

  onRunComplete(_contexts, results) {
    this.results = results
  }

  end() {
    const line = lastLine(this.results)
    if (process.env.SIMDESK_RESULT) fs.writeFileSync(process.env.SIMDESK_RESULT, line)
    fs.writeSync(1, `${line}\n`)
  }
}

function lastLine(results) {
  const steps = Number(process.env.SIMDESK_FAILED_STEPS ?? 0)
  if (!results) return `0 passed, ${steps + 1} failed`
  const broken = results.numRuntimeErrorTestSuites
  return `${results.numPassedTests} passed, ${results.numFailedTests + broken + steps} failed`
}
