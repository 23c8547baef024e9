import { initI18n } from '@payloadcms/translations'
import { ar } from '@payloadcms/translations/languages/ar'
import { en as payloadsEnglish } from '@payloadcms/translations/languages/en'

import { en } from './en'
import { sayIn } from './say'
import { OURS } from './text'

const sayingIn = async (language: 'ar' | 'en', words: object) =>
  sayIn(
    await initI18n({
      context: 'client',
      language,
      config: {
        fallbackLanguage: 'en',
        supportedLanguages: { ar, en: payloadsEnglish },
        translations: { [language]: { [OURS]: words } },
      },
    }),
  )

describe('a word of ours', () => {
  it('is told in English by how many there are', async () => {
    const say = await sayingIn('en', en)
    expect([0, 1, 2, 1000].map((count) => say('bulk:orders', { count }))).toEqual([
      '0 orders',
      '1 order',
      '2 orders',
      '1,000 orders',
    ])
    expect(say('rows:actionsFor', { name: 'SD-100' })).toBe('Actions for SD-100')
  })

  it('has every form that its language has, and the last where one is missing', async () => {
    const say = await sayingIn('ar', {
      bulk: { orders_two: 'two', orders_few: 'few', orders_many: 'many', orders_other: 'other' },
    })
    expect([2, 3, 10, 11, 99, 100, 1].map((count) => say('bulk:orders', { count }))).toEqual([
      ...['two', 'few', 'few', 'many', 'many', 'other', 'other'],
    ])
  })

  it('has no variable without the braces that are filled in, and every plural its last form', () => {
    for (const [room, words] of Object.entries(en))
      for (const [name, text] of Object.entries(words)) {
        expect([room, name, text.replaceAll(/\{\{\w+\}\}/g, '')]).toEqual([
          ...[room, name, expect.not.stringMatching(/[{}]/)],
        ])
        if (name.endsWith('_one')) expect(words).toHaveProperty(name.replace('_one', '_other'))
      }
  })
})
