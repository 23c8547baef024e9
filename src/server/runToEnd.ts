import { report } from './trouble.mjs'

const end = async (code: number): Promise<never> => {
  // What was written into a pipe may not have left yet.
  await new Promise((resolve) => process.stdout.write('', resolve))
  process.exit(code)
}

/**
 * Runs a program to its end, whatever it leaves open. What it answers is its exit code, 0 without; what it throws is
 * told to the person at the terminal, and it ends with 1.
 */
export const runToEnd = async (main: () => Promise<number | void>): Promise<never> => {
  try {
    return await end((await main()) ?? 0)
  } catch (error) {
    report(error)
    return end(1)
  }
}
