import { lexicalBody } from '../../domain/templates/lexical'
import { directionOf } from '../../domain/templates/layout'
import { placeholdersIn } from '../../domain/templates/placeholders'
import { renderMail, renderSms } from '../../domain/templates/render'
import { SWITCHES } from '../../domain/notifications/switches'
import { TEMPLATE_KEYS, variablesOf } from '../../domain/templates/templates'
import { textFaults } from '../../domain/templates/textFaults'
import { sampleValues } from '../../domain/templates/variables'
import { smsSegments } from '../../core/smsSegments'
import { SMS_KEYS, SMS_TEXTS } from './smsTexts'
import { TEMPLATE_TEXTS } from './templateTexts'

const LANGUAGES = ['en', 'ar'] as const
const cases = TEMPLATE_KEYS.flatMap((key) => LANGUAGES.map((language) => ({ key, language })))

const valueOf = (name: string) => (/link$/i.test(name) ? 'https://shop.test/here' : `the ${name}`)

describe('the texts a new installation starts with', () => {
  it.each(cases)(
    '$key in $language names only its own variables, and can be sent',
    ({ key, language }) => {
      const { subject, paragraphs } = TEMPLATE_TEXTS[key][language]
      const known = variablesOf(key)
      const used = placeholdersIn(JSON.stringify([subject, paragraphs]))
      expect(known).toEqual(expect.arrayContaining(used))
      const mail = renderMail({
        template: { subject, body: lexicalBody(paragraphs, directionOf(language)) },
        variables: new Map(known.map((name) => [name, valueOf(name)])),
        brand: { name: 'Simdesk', primaryColor: '#0f5bd7' },
        language,
      })
      for (const name of used) expect(mail.subject + mail.text).toContain(valueOf(name))
    },
  )

  it('says everything in both languages: the same variables', () => {
    for (const key of TEMPLATE_KEYS) {
      const [en, ar] = LANGUAGES.map((language) =>
        placeholdersIn(JSON.stringify(TEMPLATE_TEXTS[key][language])).sort(),
      )
      expect(ar).toEqual(en)
    }
  })
})

describe('the SMS of a new installation', () => {
  it('are those of every event that is told by SMS, and of codes', () => {
    const told = Object.entries(SWITCHES).flatMap(([key, by]) => ('sms' in by ? [key] : []))
    expect([...SMS_KEYS].sort()).toEqual([...told, 'one_time_code'].sort())
  })

  it.each(SMS_KEYS)(
    '%s says what its reader needs, in both languages alike, in few parts',
    (key) => {
      const [en, ar] = LANGUAGES.map((language) => SMS_TEXTS[key][language])
      expect(placeholdersIn(ar ?? '').sort()).toEqual(placeholdersIn(en ?? '').sort())
      for (const language of LANGUAGES) {
        const body = lexicalBody([SMS_TEXTS[key][language]], directionOf(language))
        expect(textFaults(key, { body }, { isPublished: true })).toEqual([])
        const values = sampleValues(variablesOf(key), language)
        expect(smsSegments(renderSms({ body }, values)).segments).toBeLessThanOrEqual(2)
      }
    },
  )
})
