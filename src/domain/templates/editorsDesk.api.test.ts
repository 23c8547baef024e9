import { createLocalReq } from 'payload'

import { ensureTemplates } from '../../seed/texts/templates'
import { query, testApp } from '../../testing/app'
import { buildAdmin } from '../../testing/builders'
import { editorsDesk } from './editorsDesk'
import { queueMail } from '../notifications/queueMail'
import { sendMessage } from '../notifications/sendMessage'

const reqOf = async (role: 'editor' | 'moderator') => {
  const { payload } = await testApp()
  const user = await buildAdmin({ role })
  return createLocalReq({ user: { ...user, collection: 'admins' } }, payload)
}

beforeAll(async () => {
  await ensureTemplates((await testApp()).payload)
})

describe("the editor's desk", () => {
  it('has the drafts, what was published last, and why messages could not be made, without whom', async () => {
    const { payload } = await testApp()
    const { docs } = await payload.find({
      collection: 'templates',
      where: { key: { equals: 'welcome' } },
      overrideAccess: true,
    })
    const id = String(docs[0]?.id)
    await payload.update({
      ...{ collection: 'templates', id, draft: true, overrideAccess: true },
      data: { subject: 'Hello {{name}}', _status: 'draft' },
    })
    await query(`update templates set _status = 'draft' where key = 'refund_issued'`)
    for (const email of ['ada@customer.pl', 'eve@customer.pl']) {
      const message = await queueMail(await createLocalReq({}, payload), {
        template: 'refund_issued',
        to: { email },
        variables: { name: 'Ada', orderNumber: 'SD-1', amount: '$1' },
      })
      await sendMessage(await createLocalReq({}, payload), { message: String(message) })
    }
    const desk = await editorsDesk(await reqOf('editor'))
    expect(desk.drafts.map(({ key }) => key)).toContain('welcome')
    expect(desk.published.length).toBeGreaterThan(3)
    expect(desk.unmade).toEqual([
      {
        key: 'refund_issued',
        channel: 'email',
        language: 'en',
        messages: 2,
        why: 'There is no published template "refund_issued".',
        lastAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    ])
    expect(JSON.stringify(desk)).not.toContain('customer.pl')
  })

  it('403 for who writes no templates', async () => {
    await expect(editorsDesk(await reqOf('moderator'))).rejects.toMatchObject({ status: 403 })
  })
})
