import { bulk } from './en/bulk'
import { form } from './en/form'
import { rows } from './en/rows'

/**
 * The panel's own words in English, by the room that shows them; a language is one more of this shape. `{{name}}`
 * is filled in; of a key that ends in a plural's name (`_one`, `_other` and what else a language has), `count` chooses.
 */
export const en = {
  bulk,
  form,
  rows,
} as const
