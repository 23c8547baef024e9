/** One promise that the tables keep, and the statement that finds where they do not. */
export type Rule = {
  /** `noun.what_it_is_about`, as the report names it. */
  name: string
  promise: string
  /** What the rule looks at, one row of it at a time. */
  table: string
  /** Answers a row for each fault: `subject`, how people call the document, and `fault`, what is wrong. */
  sql: string
}

export type Fault = { subject: string; fault: string }

/** A list of words as SQL writes it. For our own constants alone: nothing is escaped. */
export const quotedList = (words: readonly string[]): string =>
  words.map((word) => `'${word}'`).join(', ')
