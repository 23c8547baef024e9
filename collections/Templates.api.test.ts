import { createLocalReq } from 'payload'

import { lexicalBody } from '../src/domain/templates/lexical'
import { queueMail } from '../src/domain/notifications/queueMail'
import { sendMessage } from '../src/domain/notifications/sendMessage'
import { TEMPLATE_KEYS } from '../src/domain/templates/templates'
import { ensureTemplates } from '../src/seed/texts/templates'
import { query, testApp } from '../src/testing/app'
import { adminToken } from '../src/testing/builders'

/** Six events of an order and the codes have a text for SMS of their own. */
const SMS_TEXTS = 8

let editor: string
let moderator: string

const newAdmin = (role: 'editor' | 'moderator') => adminToken({ role, email: `${role}@team.pl` })

const templateId = async (key: string) => {
  const [row] = await query<{ id: string }>('select id from templates where key = $1', [key])
  return String(row?.id)
}

const save = async (data: object, { as = editor, draft = false, key = 'welcome' } = {}) => {
  const { call } = await testApp()
  return call('PATCH', `/api/templates/${await templateId(key)}?locale=en&draft=${draft}`, {
    body: data,
    as,
  })
}

const textOfNextWelcome = async () => {
  const { payload } = await testApp()
  const id = await queueMail(await createLocalReq({}, payload), {
    template: 'welcome',
    to: { email: 'ada@example.com' },
    variables: { name: 'Ada', link: 'https://shop.pl' },
  })
  await sendMessage(await createLocalReq({}, payload), { message: String(id) })
  const [row] = await query<{ text: string; template_version: string }>(
    'select text, template_version from messages where id = $1',
    [id],
  )
  return row
}

const body = (text: string) => lexicalBody([text, { label: 'Open', link: '{{link}}' }], 'ltr')

beforeAll(async () => {
  const { payload } = await testApp()
  await ensureTemplates(payload)
  editor = await newAdmin('editor')
  moderator = await newAdmin('moderator')
})

describe('templates', () => {
  it('are made once, published in both languages, and never overwritten', async () => {
    const { payload } = await testApp()
    const rows = () => query('select key, _status, revision from templates order by key')
    const before = await rows()
    expect(before).toHaveLength(TEMPLATE_KEYS.length + SMS_TEXTS)
    await ensureTemplates(payload)
    expect(await rows()).toEqual(before)
  })

  it('200 an editor publishes a text, and the next mail says it', async () => {
    const saved = await save({ body: body('Good day {{name}}!'), _status: 'published' })
    expect(saved.status).toBe(200)
    const mail = await textOfNextWelcome()
    expect(mail?.text).toContain('Good day Ada!')
    expect(mail?.text).toContain('Open: https://shop.pl')
    expect(mail?.template_version).toBe(String(saved.body.doc.revision))
  })

  it('keeps the published text while a draft is being written', async () => {
    const saved = await save(
      { body: body('Not yet, {{name}}.'), _status: 'draft' },
      { draft: true },
    )
    expect(saved.status).toBe(200)
    expect((await textOfNextWelcome())?.text).toContain('Good day Ada!')
  })

  it('422 names a variable that nobody fills', async () => {
    const answer = await save({ body: body('Hello {{nmae}}'), _status: 'published' })
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.body)).toContain('There is no variable {{nmae}} here.')
    expect((await textOfNextWelcome())?.text).toContain('Good day Ada!')
  })

  it.each([{ '%00': '9' }, 'Hello', [], { root: { children: [null] } }])(
    '422 names the body that no editor wrote: %j',
    async (wrong) => {
      const { status, body: said } = await save({ body: wrong })
      expect([status, said.errors[0].data.fields[0].path]).toEqual([422, 'body'])
    },
  )

  it('422 refuses a variable torn apart by a style', async () => {
    const torn = lexicalBody(['Hello {{na', 'me}}'], 'ltr')
    expect((await save({ body: torn, _status: 'published' })).status).toBe(422)
  })

  it.each(['javascript:alert(1)', 'data:text/html;base64,PGI+'])(
    '422 refuses a link to %s',
    async (link) => {
      const bad = lexicalBody([{ label: 'Open', link }], 'ltr')
      expect((await save({ body: bad, _status: 'published' })).status).toBe(422)
    },
  )

  it('lets nobody write the key, the channel or the list of variables', async () => {
    const answer = await save({ key: 'other', channel: 'sms', variables: ['password'] })
    expect(answer.status).toBe(200)
    expect(answer.body.doc).toMatchObject({
      key: 'welcome',
      channel: 'email',
      variables: ['name', 'link'],
    })
  })

  it('403 for a moderator, who reads them only', async () => {
    const { call } = await testApp()
    expect((await save({ subject: 'Hi' }, { as: moderator })).status).toBe(403)
    expect((await call('GET', '/api/templates', { as: moderator })).body.totalDocs).toBe(
      TEMPLATE_KEYS.length + SMS_TEXTS,
    )
  })
})
