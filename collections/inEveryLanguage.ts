import {
  formatLabels,
  type CollectionConfig,
  type Config,
  type Field,
  type GlobalConfig,
  type PayloadRequest,
} from 'payload'

import { englishOf, textIn, type Reader } from '../src/core/words/text'
import { mapFields } from './fields/mapFields'

type Languages = Readonly<Record<string, { texts: Readonly<Record<string, string>> }>>

type Tell = (english: string) => Readonly<Record<string, string>>
type Presets = NonNullable<Config['queryPresets']>

/** Payload's own form of a text by language. */
const tellIn =
  (others: Languages): Tell =>
  (english) => ({
    en: english,
    ...Object.fromEntries(
      Object.entries(others).flatMap(([code, { texts }]) =>
        Object.hasOwn(texts, english) ? [[code, texts[english] ?? english]] : [],
      ),
    ),
  })

/** These members of a thing, each told by language where it is a text of ours; what Payload says itself stays as it is. */
const told = <T extends object>(thing: T, names: readonly string[], tell: Tell): T => ({
  ...thing,
  ...Object.fromEntries(
    Object.entries(thing).flatMap(([name, value]) => {
      const english = names.includes(name) ? englishOf(value) : undefined
      return english === undefined ? [] : [[name, tell(english)]]
    }),
  ),
})

type Texted = { admin?: object; label?: unknown; labels?: object; options?: readonly unknown[] }

const LABELS = ['singular', 'plural']

const partsOf = ({ admin, labels, options }: Texted, tell: Tell) => ({
  ...(admin ? { admin: told(admin, ['description', 'group', 'placeholder'], tell) } : {}),
  ...(labels ? { labels: told(labels, LABELS, tell) } : {}),
  ...(options
    ? {
        options: options.map((option) =>
          typeof option === 'object' && option ? told(option, ['label'], tell) : option,
        ),
      }
    : {}),
})

/** Spreading forgets which kind of thing it was; nothing but its texts is other than before. */
const withTexts = <T extends Texted>(thing: T, tell: Tell): T => ({
  ...told(thing, ['label', 'description'], tell),
  ...partsOf(thing, tell),
})

type Names = NonNullable<CollectionConfig['labels']>

/** Payload's browser writes the name of a collection as it is handed over, so it is told on the server. */
const nameOf = (by: Names['singular']): Names['singular'] =>
  typeof by === 'object'
    ? Object.assign(({ i18n }: { i18n: Reader }) => textIn(i18n)(by.en ?? ''), { en: by.en })
    : by

const namesOf = ({ plural, singular }: Names): Names => ({
  singular: nameOf(singular),
  plural: nameOf(plural),
})

type Validate = (value: unknown, options: { req: PayloadRequest }) => unknown

/** What a rule of a field says, to whoever sent the value. */
const telling =
  (validate: Validate): Validate =>
  (value, options) => {
    const inTheirs = (verdict: unknown) =>
      typeof verdict === 'string' ? textIn(options.req.i18n)(verdict) : verdict
    const verdict = validate(value, options)
    return verdict instanceof Promise ? verdict.then(inTheirs) : inTheirs(verdict)
  }

const withTellingRule = (field: Field): Field => {
  if (!('validate' in field) || !field.validate) return field
  // Each kind of field has a type of rule of its own; this changes nothing but what a rule says.
  const validate = telling(field.validate as Validate)
  // The same field with the same rule.
  return { ...field, validate } as Field
}

/** What Payload would call the rows of a list, before it does. */
const withRowNames = (field: Field): Field =>
  field.type === 'array'
    ? { ...field, labels: { ...formatLabels(field.name), ...field.labels } }
    : field

const fieldIn = (field: Field, tell: Tell): Field => {
  const texted = withTexts(withRowNames(withTellingRule(field)), tell)
  if (texted.type !== 'tabs') return texted
  return { ...texted, tabs: texted.tabs.map((tab) => withTexts(tab, tell)) }
}

const fieldsIn = (fields: Field[], tell: Tell) => mapFields(fields, (field) => fieldIn(field, tell))

type Told = {
  collection: (collection: CollectionConfig) => CollectionConfig
  global: (global: GlobalConfig) => GlobalConfig
  presets: (presets: Presets) => Presets
}

/**
 * Labels, descriptions, groups, choices and rules of the config, which stand there in English, in every language of the panel.
 * The English is the key; see docs/decisions/2026-11-27-words-of-the-panel.md.
 */
export const inEveryLanguage = (others: Languages): Told => {
  const tell = tellIn(others)
  return {
    collection: (collection) => {
      const labels = { ...formatLabels(collection.slug), ...collection.labels }
      const texted = withTexts({ ...collection, labels }, tell)
      return { ...texted, labels: namesOf(texted.labels), fields: fieldsIn(texted.fields, tell) }
    },
    global: (global) => {
      const label = global.label ?? formatLabels(global.slug).singular
      const texted = withTexts({ ...global, label }, tell)
      return { ...texted, fields: fieldsIn(texted.fields, tell) }
    },
    presets: (presets) => withTexts(presets, tell),
  }
}
