import { getTranslation, type I18nClient } from '@payloadcms/translations'
import { createClientConfig } from 'payload'

import config from '../payload.config'
import { en } from '../src/core/words/en'
import { OTHER_LANGUAGES, translationsOf } from '../src/core/words/languages'
import { TEXTS } from '../src/core/words/texts'
import { inEveryLanguage } from './inEveryLanguage'

const SHOWN = new Set(['label', 'singular', 'plural', 'description', 'group', 'placeholder'])

const isMarked = (text: string) => text.startsWith('⟦') && text.endsWith('⟧')
const marked = (text: string) => `⟦${text}⟧`

/** A language that nobody speaks: what it cannot say was never given to it. */
const OTHERS = {
  xx: { words: en, texts: Object.fromEntries(TEXTS.map((text) => [text, marked(text)])) },
}

const reader = {
  language: 'xx',
  fallbackLanguage: 'en',
  t: marked,
  translations: translationsOf(OTHERS).xx,
  // Of Payload's own words there are none in this language.
} as unknown as I18nClient

type Shown = { at: string; text: unknown }

/** Every text of a part of the client's config, told to the reader, but those that our own components tell themselves. */
const textsIn = (part: unknown, at: string): Shown[] => {
  if (Array.isArray(part)) return part.flatMap((one, index) => textsIn(one, `${at}.${index}`))
  if (typeof part !== 'object' || part === null) return []
  // Payload says of it "ID" in every language.
  if ('name' in part && part.name === 'id') return []
  return Object.entries(part).flatMap(([name, value]): Shown[] => {
    if (name === 'components' || name === 'custom') return []
    if (SHOWN.has(name) && value !== false && value !== undefined && !Array.isArray(value))
      if (typeof value === 'string' || !('singular' in value))
        return [{ at: `${at}.${name}`, text: getTranslation(value, reader) }]
    return textsIn(value, `${at}.${name}`)
  })
}

const shownConfig = async () => {
  const built = await config
  const { collection, global } = inEveryLanguage(OTHERS)
  const { collections, globals } = createClientConfig({
    config: {
      ...built,
      collections: built.collections.map((one) => ({ ...one, ...collection(one) })),
      globals: built.globals.map((one) => ({ ...one, ...global(one) })),
    } as typeof built,
    i18n: reader,
    importMap: {},
    user: true,
  })
  const nowhere = built.collections.filter(({ admin }) => admin.hidden === true)
  const isShown = ({ slug }: { slug: string }) => !nowhere.some((one) => one.slug === slug)
  return [...collections.filter(isShown), ...globals]
}

describe('labels, descriptions, groups and choices', () => {
  it('are told in whatever language the panel is read in, every one', async () => {
    const shown = (await shownConfig()).flatMap((one) => textsIn(one, one.slug))
    expect(shown.length).toBeGreaterThan(800)
    expect(shown.filter(({ text }) => typeof text !== 'string' || !isMarked(text))).toEqual([])
  })

  it('come with rules that speak it too, at once or later', async () => {
    const { collection } = inEveryLanguage(OTHERS)
    const rule = 'This field is required.'
    const { fields } = collection({
      slug: 'ruled',
      fields: [
        { name: 'now', type: 'text', validate: () => rule },
        { name: 'later', type: 'text', validate: () => Promise.resolve(rule) },
      ],
    })
    const said = fields.map(async (field): Promise<unknown> => {
      const validate = 'validate' in field ? field.validate : undefined
      return validate?.(undefined, { req: { i18n: reader } } as never)
    })
    expect(await Promise.all(said)).toEqual([marked(rule), marked(rule)])
  })

  it('are offered in no language that has not all of our words', async () => {
    const { i18n } = await config
    expect(Object.keys(i18n.supportedLanguages)).toEqual(
      Object.keys(translationsOf(OTHER_LANGUAGES)),
    )
  })
})
