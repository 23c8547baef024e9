type Level = 'debug' | 'info' | 'warn' | 'error'

/** One JSON line, without secrets: what is logged is written here word for word. */
export const log = (level: Level, message: string, facts: Record<string, unknown> = {}): void => {
  process.stdout.write(
    `${JSON.stringify({ time: new Date().toISOString(), level, message, ...facts })}\n`,
  )
}
