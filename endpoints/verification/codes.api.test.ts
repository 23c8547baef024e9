import { query, testApp } from '../../src/testing/app'
import { adminToken, buildReseller, buildUser } from '../../src/testing/builders'
import { codeSentTo } from '../../src/testing/mails'
import { tokenFor } from '../../src/testing/tokens'

type Channel = 'email' | 'sms'

const post = async (path: string, body: object, as?: string) =>
  (await testApp()).call('POST', `/api/${path}`, { as, body })
const send = (channel: Channel, as?: string) => post('auth/verification/send', { channel }, as)
const check = (channel: Channel, code: string, as?: string) =>
  post('auth/verification/check', { channel, code }, as)

const userRow = async (id: string) => (await query('select * from users where id = $1', [id]))[0]
const newcomer = async () => {
  const user = await buildUser({ status: 'pending_verification' })
  return { ...user, as: await tokenFor('users', user.id) }
}
const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const later = (id: string, seconds: number) =>
  query(
    `update one_time_codes set sent_at = sent_at - make_interval(secs => $2),
       first_sent_at = first_sent_at - make_interval(secs => $2),
       expires_at = expires_at - make_interval(secs => $2) where account_id = $1`,
    [id, seconds],
  )

describe('proving an address', () => {
  it('200: both proved makes a user active, one alone does not', async () => {
    const { as, email, id, phone } = await newcomer()
    expect((await send('email', as)).status).toBe(200)
    expect((await check('email', await codeSentTo(email), as)).status).toBe(200)
    expect(await userRow(id)).toMatchObject({ status: 'pending_verification' })
    expect((await send('sms', as)).status).toBe(200)
    expect((await check('sms', await codeSentTo(phone), as)).status).toBe(200)
    const row = await userRow(id)
    expect(row).toMatchObject({ status: 'active' })
    expect([row?.email_verified_at, row?.phone_verified_at]).not.toContain(null)
    const events = await query('select type from events where subject_id = $1', [id])
    const types = events.map(({ type }) => type)
    expect(types.filter((type) => type === 'verification.succeeded')).toHaveLength(2)
    expect(types.filter((type) => type === 'user.status_changed')).toHaveLength(1)
  })

  it('200 by /users/verification too, and for resellers', async () => {
    const { as, email } = await newcomer()
    expect((await post('users/verification/send', { channel: 'email' }, as)).status).toBe(200)
    const code = await codeSentTo(email)
    expect((await post('users/verification/check', { channel: 'email', code }, as)).status).toBe(
      200,
    )
    const reseller = await buildReseller({ status: 'pending' })
    const token = await tokenFor('resellers', reseller.id)
    await send('sms', token)
    expect((await check('sms', await codeSentTo(reseller.phone), token)).status).toBe(200)
    const [row] = await query('select * from resellers where id = $1', [reseller.id])
    expect(row).toMatchObject({ status: 'pending', phone_verified_at: expect.any(Date) })
  })

  it('keeps the SMS in the panel, its code encrypted at rest, and nothing of it anywhere in clear', async () => {
    const { as, id, phone } = await newcomer()
    await send('sms', as)
    const code = await codeSentTo(phone)
    expect(code).toMatch(/^\d{6}$/)
    const [message] = await query('select * from messages where recipient = $1', [phone])
    expect(message).toMatchObject({ channel: 'sms', is_secret: true, subject_id: id })
    for (const table of ['users', 'messages', 'events', 'one_time_codes', 'graphile_worker.jobs'])
      expect(JSON.stringify(await query(`select * from ${table}`))).not.toContain(`"${code}"`)
  })

  it('401 for nobody, 409 for staff with nothing to prove, 422 for another channel or a code that is none', async () => {
    const { as } = await newcomer()
    const staff = await adminToken()
    expect((await send('email')).status).toBe(401)
    expect((await check('email', '000000')).status).toBe(401)
    expect((await send('email', staff)).status).toBe(409)
    expect((await post('auth/verification/send', { channel: 'pigeon' }, as)).status).toBe(422)
    expect((await check('email', '12345', as)).status).toBe(422)
    expect((await check('email', '000000', as)).body.errors[0].code).toBe(
      'verification.code_invalid',
    )
  })

  it('409 when it is proved already; a code works once', async () => {
    const { as, email, id } = await newcomer()
    await send('email', as)
    const code = await codeSentTo(email)
    expect((await check('email', code, as)).status).toBe(200)
    expect((await check('email', code, as)).status).toBe(422)
    await later(id, 3600)
    const again = await send('email', as)
    expect([again.status, again.body.errors[0].code]).toEqual([
      409,
      'verification.already_verified',
    ])
  })

  it('422 after five tries even with the right one, after ten minutes, and for the one before', async () => {
    const [tried, late, older] = [await newcomer(), await newcomer(), await newcomer()]
    for (const { as } of [tried, late, older]) await send('email', as)
    const right = await codeSentTo(tried.email)
    for (let i = 0; i < 5; i += 1)
      expect((await check('email', another(right), tried.as)).status).toBe(422)
    expect((await check('email', right, tried.as)).status).toBe(422)
    await later(late.id, 601)
    expect((await check('email', await codeSentTo(late.email), late.as)).status).toBe(422)
    const first = await codeSentTo(older.email)
    await later(older.id, 61)
    await send('email', older.as)
    const second = await codeSentTo(older.email)
    if (first !== second) expect((await check('email', first, older.as)).status).toBe(422)
    expect((await check('email', second, older.as)).status).toBe(200)
  })

  it('429 within a minute, and after five in an hour', async () => {
    const { as, id } = await newcomer()
    expect((await send('email', as)).status).toBe(200)
    const soon = await send('email', as)
    expect([soon.status, Number(soon.headers.get('retry-after')) > 50]).toEqual([429, true])
    for (let i = 0; i < 4; i += 1) {
      await later(id, 61)
      expect((await send('email', as)).status).toBe(200)
    }
    await later(id, 61)
    expect((await send('email', as)).status).toBe(429)
    await later(id, 3600)
    expect((await send('email', as)).status).toBe(200)
  })

  it('rivals: of two right ones at once one wins; of ten wrong ones five are tried', async () => {
    const { as, email, id } = await newcomer()
    await send('email', as)
    const code = await codeSentTo(email)
    const answers = await Promise.all([check('email', code, as), check('email', code, as)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    const other = await newcomer()
    await send('email', other.as)
    const wrong = another(await codeSentTo(other.email))
    await Promise.all(Array.from({ length: 10 }, () => check('email', wrong, other.as)))
    const [row] = await query('select tries from one_time_codes where account_id = $1', [other.id])
    expect(row?.tries).toBe(5)
    expect(await userRow(id)).toMatchObject({ email_verified_at: expect.any(Date) })
  })
})

describe('a changed address', () => {
  const patch = async (as: string, id: string, body: object) =>
    (await testApp()).call('PATCH', `/api/users/${id}`, { as, body })
  const told = (email: string) =>
    query("select 1 from messages where recipient = $1 and template_key = 'contact_changed'", [
      email,
    ])

  it('waits until it is proved, then the old one is told', async () => {
    const { as, email, id } = await newcomer()
    const next = `new-${email}`
    const changed = await patch(as, id, { email: next })
    expect(changed.body.doc).toMatchObject({ email, pendingEmail: next })
    expect(await told(email)).toEqual([])
    await send('email', as)
    expect((await check('email', await codeSentTo(next), as)).status).toBe(200)
    expect(await userRow(id)).toMatchObject({ email: next, pending_email: null })
    expect(await told(email)).toHaveLength(1)
  })

  it('is taken back by sending the old one', async () => {
    const { as, id, phone } = await newcomer()
    expect((await patch(as, id, { phone: '+48600700800' })).body.doc).toMatchObject({
      phone,
      pendingPhone: '+48600700800',
    })
    expect((await patch(as, id, { phone })).body.doc).toMatchObject({ phone, pendingPhone: null })
  })

  it('answers alike whether somebody else has it, and never gives it to two', async () => {
    const [mine, theirs] = [await newcomer(), await buildUser()]
    const answer = await patch(mine.as, mine.id, { email: theirs.email })
    const sent = await send('email', mine.as)
    expect([answer.status, sent.status]).toEqual([200, 200])
    const proof = await check('email', await codeSentTo(theirs.email), mine.as)
    expect([409, 422]).toContain(proof.status)
    expect(await userRow(mine.id)).toMatchObject({ email: mine.email })
  })

  it('a code for the one before proves nothing of the new one', async () => {
    const { as, email, id } = await newcomer()
    await send('email', as)
    const code = await codeSentTo(email)
    await patch(as, id, { email: `new-${email}` })
    expect((await check('email', code, as)).status).toBe(422)
    expect(await userRow(id)).toMatchObject({ email, email_verified_at: null })
  })

  it('by staff counts at once, is not proved any more, and the old one is told', async () => {
    const staff = await adminToken()
    const user = await buildUser({ emailVerifiedAt: new Date().toISOString() })
    const answer = await patch(staff, user.id, { email: `new-${user.email}` })
    expect(answer.body.doc).toMatchObject({ email: `new-${user.email}`, emailVerifiedAt: null })
    expect(await told(user.email)).toHaveLength(1)
  })
})
