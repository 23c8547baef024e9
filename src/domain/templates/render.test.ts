import { lexicalBody, type LexicalBody } from './lexical'
import { renderMail } from './render'

const brand = { name: 'Acme & Sons', primaryColor: '#123456', supportEmail: 'help@acme.test' }

const render = (
  body: LexicalBody,
  variables: Record<string, string>,
  { subject = 'Hello {{name}}', language = 'en' } = {},
) =>
  renderMail({
    template: { subject, body },
    variables: new Map(Object.entries(variables)),
    brand,
    language,
  })

const body = lexicalBody(
  ['Hello {{name}},', { label: 'Open {{name}}', link: '{{link}}' }, 'See {{ link }}.'],
  'ltr',
)
const link = 'https://shop.test/o?a=1&b=2'

describe('a mail', () => {
  it('says the same in HTML and in plain text', () => {
    const mail = render(body, { name: 'Ada', link })
    expect(mail.subject).toBe('Hello Ada')
    expect(mail.text).toBe(`Hello Ada,\n\nOpen Ada: ${link}\n\nSee ${link}.\n\n-- \nAcme & Sons\n`)
    expect(mail.html).toContain('Hello Ada,')
    expect(mail.html).toContain('href="https://shop.test/o?a=1&amp;b=2"')
    expect(mail.html).toContain('See https://shop.test/o?a=1&amp;b=2.')
  })

  it('lets no value become markup', () => {
    const name = '<img src=x onerror="alert(1)">'
    const mail = render(body, { name, link })
    expect(mail.html).not.toContain('<img')
    expect(mail.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;')
    expect(mail.html).toContain('<title>Hello &lt;img')
  })

  it('does not read a value as a template', () => {
    const mail = render(body, { name: '{{link}}', link })
    expect(mail.text).toContain('Hello {{link}},')
  })

  it('keeps line breaks out of the subject', () => {
    expect(render(body, { name: 'A\r\nBcc: x@y.test', link }).subject).toBe('Hello A Bcc: x@y.test')
  })

  it('escapes the brand and ignores a colour that is none', () => {
    const html = renderMail({
      template: { subject: 's', body },
      variables: new Map([
        ['name', 'Ada'],
        ['link', link],
      ]),
      brand: { name: '<b>Acme</b>', primaryColor: 'red;position:fixed' },
      language: 'en',
    }).html
    expect(html).toContain('&lt;b&gt;Acme&lt;/b&gt;')
    expect(html).not.toContain('<b>Acme')
    expect(html).not.toContain('position:fixed')
  })

  it('runs from right to left in Arabic', () => {
    const mail = render(
      lexicalBody(['مرحباً {{name}}'], 'rtl'),
      { name: 'ليلى' },
      { language: 'ar' },
    )
    expect(mail.html).toContain('<html lang="ar" dir="rtl">')
    expect(mail.html).toContain('مرحباً ليلى')
    expect(render(body, { name: 'Ada', link }).html).toContain('dir="ltr"')
  })

  it('fetches nothing from anywhere', () => {
    expect(render(body, { name: 'Ada', link }).html).not.toMatch(/<(img|link|script|iframe)|url\(/)
  })
})

describe('a template that cannot be filled', () => {
  it('is refused by the name of what is missing', () => {
    expect(() => render(body, { link })).toThrow('The template names {{name}}, which has no value.')
    expect(() => render(lexicalBody(['{{first name}}'], 'ltr'), { name: 'Ada' })).toThrow(
      '{{first name}}',
    )
  })

  it('is refused when a variable was written half in one style', () => {
    const torn = lexicalBody(['Hello {{na', 'me}}'], 'ltr')
    expect(() => render(torn, { name: 'Ada' })).toThrow('write the whole variable in one style')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'nonsense'])(
    'is refused a link to %s',
    (to) => {
      expect(() => render(body, { name: 'Ada', link: to })).toThrow('which is no web address')
    },
  )

  it('leaves a link out whose address is empty', () => {
    const mail = render(lexicalBody([{ label: 'Follow', link: '{{link}}' }, 'End'], 'ltr'), {
      name: 'Ada',
      link: '',
    })
    expect(mail.html).not.toContain('<a ')
    expect(mail.text).not.toContain('Follow')
  })
})
