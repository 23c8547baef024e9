/** Longer ones are strong by what they begin with, and take the longer to look at. */
const LOOKED_AT = 64

type Judge = (password: string) => { score: number; feedback: { warning?: string | null } }

let judge: Promise<Judge> | undefined

/** The word lists are large: they are loaded when the first password is set, not with the process or the page. */
const loadJudge = async (): Promise<Judge> => {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  })
  return (password) => zxcvbn.check(password)
}

/** How hard a password is to guess, 0 to 4, and what makes it easy. Asks nobody outside. */
export const judgePassword = async (
  password: string,
): Promise<{ score: number; hint?: string }> => {
  judge ??= loadJudge()
  const { feedback, score } = (await judge)(password.slice(0, LOOKED_AT))
  return { score, ...(feedback.warning ? { hint: feedback.warning } : {}) }
}

const SHORTEST_PART = 3
const LEAST_BESIDE = 8

const partsOf = (text: string): string[] =>
  [text, ...text.split(/[^\p{L}\p{N}]+/u)].filter(({ length }) => length >= SHORTEST_PART)

/** Whether little is left of a password without the words of its owner's own data: name, e-mail, phone. */
export const isOwnData = (
  password: string,
  own: readonly (string | null | undefined)[],
): boolean => {
  const plain = password.toLowerCase()
  const parts = own
    .flatMap((text) => partsOf(text?.toLowerCase() ?? ''))
    .sort((one, other) => other.length - one.length)
  const rest = parts.reduce((left, part) => left.replaceAll(part, ''), plain)
  return rest !== plain && rest.replaceAll(/[^\p{L}\p{N}]/gu, '').length < LEAST_BESIDE
}
