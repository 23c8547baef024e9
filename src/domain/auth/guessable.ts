/** Guesses a password must outlast: 3 of zxcvbn's 0 to 4, which is a hundred million. */
const LEAST_SCORE = 3
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

/** Why a password would be guessed soon, in a sentence; undefined when it would not. Asks nobody outside. */
export const whyGuessable = async (password: string): Promise<string | undefined> => {
  judge ??= loadJudge()
  const { feedback, score } = (await judge)(password.slice(0, LOOKED_AT))
  if (score >= LEAST_SCORE) return undefined
  return `Too easy to guess. ${feedback.warning || 'Use a few words that do not belong together.'}`
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
