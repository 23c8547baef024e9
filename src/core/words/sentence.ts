import { nameWithin } from './codes'

/** What is data stays as it is; what is a sentence itself is told too. */
type Filling = string | number | Filled

/** A sentence with open places, so that a language may order it as it does: `{{1}}` is what stands first in English. */
export type Filled = {
  readonly text: string
  readonly fillings: readonly Filling[]
}

/** A sentence of ours, which is its own key: plain English, or filled. */
export type Sentence = string | Filled

/** says`An order that is ${from} cannot become ${to}.` */
export const says = (parts: TemplateStringsArray, ...fillings: readonly Filling[]): Filled => ({
  text: parts.reduce((whole, part, at) => `${whole}{{${at}}}${part}`),
  fillings,
})

/** A sentence within another one. */
export const inside = (sentence: Sentence): Filled =>
  typeof sentence === 'string' ? { text: sentence, fillings: [] } : sentence

/** A state within a sentence, "pending verification": a text of its own, for not every language writes it small there. */
export const namedIn = (code: string): Filled => inside(nameWithin(code))

/** The sentence as `text` tells texts. */
export const tell = (sentence: Sentence, text: (english: string) => string): string => {
  if (typeof sentence === 'string') return text(sentence)
  const { fillings, text: english } = sentence
  return text(english).replaceAll(/\{\{(\d+)\}\}/g, (open, place: string) => {
    const filling = fillings[Number(place) - 1]
    if (filling === undefined) return open
    return typeof filling === 'object' ? tell(filling, text) : String(filling)
  })
}

export const inEnglish = (sentence: Sentence): string => tell(sentence, (english) => english)
