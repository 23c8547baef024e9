/** Something the person at the terminal can act on: one sentence, and a way out. Shown without a stack. */
export class Trouble extends Error {
  constructor(sentence, wayOut, { cause } = {}) {
    super(sentence, { cause })
    this.name = 'Trouble'
    this.wayOut = wayOut
  }
}

const SYSTEM_TROUBLES = {
  ENOSPC: [
    'The disk is full',
    'Free some space (about 2 GB are needed the first time) and start again.',
  ],
  EDQUOT: ['The disk quota is used up', 'Free some space and start again.'],
  EACCES: [
    'No permission to write',
    'Give this user write access to it, or set DATA_DIR to a folder it owns.',
  ],
  EPERM: [
    'No permission to write',
    'Give this user write access to it, or set DATA_DIR to a folder it owns.',
  ],
  ENOTDIR: ['A file stands where a folder is needed', 'Move it away, or set DATA_DIR to a folder.'],
  EEXIST: ['A file stands where a folder is needed', 'Move it away, or set DATA_DIR to a folder.'],
  EROFS: ['The file system is read-only', 'Set DATA_DIR to a folder that can be written to.'],
}

/** Turns a full disk or a missing permission into words; anything else is returned as it came. */
export function explain(error, place = error?.path) {
  const known = SYSTEM_TROUBLES[error?.code]
  if (!known) return error
  return new Trouble(`${known[0]}${place ? `: ${place}` : ''}.`, known[1], { cause: error })
}

/** The same for what another program printed. */
export function explainOutput(output) {
  if (/ENOSPC|No space left on device|Check free disk space/i.test(output))
    return explain({ code: 'ENOSPC' })
  const library = /error while loading shared libraries: ([^:]+):/.exec(output)?.[1]
  if (library) return missingLibrary(library)
  if (/EACCES|Permission denied/i.test(output)) return explain({ code: 'EACCES' })
  return undefined
}

const missingLibrary = (library) =>
  new Trouble(
    `The system library ${library} is missing, and the embedded PostgreSQL needs it.`,
    'Install it with the package manager of this system, or set DATABASE_URL to a PostgreSQL 15 or newer.',
  )

export function report(error) {
  const trouble = explain(error)
  if (trouble instanceof Trouble) {
    process.stderr.write(`\n${trouble.message}\n${trouble.wayOut}\n`)
    return
  }
  const detail = process.env.DEBUG ? error?.stack : `${error?.message ?? error}`
  process.stderr.write(
    `\nUnexpected failure: ${detail}\nStart again; with DEBUG=1 the details are printed.\n`,
  )
}
