import type { Admin, Reseller, User } from '../../payload-types'
import { query, testApp } from '../../src/testing/app'
import { adminToken, buildAdmin, buildReseller, buildUser } from '../../src/testing/builders'
import { codeSentTo, mailedLinkTo } from '../../src/testing/mails'
import { tokenFor, type AuthCollection } from '../../src/testing/tokens'

const call = async (words: string, as?: string, body?: object) => {
  const [method = '', path = ''] = words.split(' ')
  return (await testApp()).call(method, `/api${path}`, { as, ...(body ? { body } : {}) })
}

type Person = (Admin | Reseller | User) & { slug: AuthCollection; as: string }

const BUILD: Record<AuthCollection, () => Promise<Admin | Reseller | User>> = {
  admins: () => buildAdmin({ role: 'moderator' }),
  resellers: () => buildReseller(),
  users: () => buildUser({ emailVerifiedAt: new Date().toISOString() }),
}
const newPerson = async (slug: AuthCollection): Promise<Person> => {
  const account = await BUILD[slug]()
  return { ...account, slug, as: await tokenFor(slug, account.id) }
}

const change = ({ as, id, slug }: Person, body: object) => call(`PATCH /${slug}/${id}`, as, body)
const sendCode = ({ as }: Person) => call('POST /auth/verification/send', as, { channel: 'email' })
const giveCode = ({ as }: Person, code: string) =>
  call('POST /auth/verification/check', as, { channel: 'email', code })
const rowOf = async ({ id, slug }: Person) =>
  (await query(`select email, pending_email from ${slug} where id = $1`, [id]))[0]
const told = (email: string) =>
  query("select 1 from messages where recipient = $1 and template_key = 'contact_changed'", [email])
const later = ({ id }: Person, seconds: number) =>
  query(
    `update one_time_codes set sent_at = sent_at - make_interval(secs => $2),
       expires_at = expires_at - make_interval(secs => $2) where account_id = $1`,
    [id, seconds],
  )

describe.each(['admins', 'resellers', 'users'] as const)('the e-mail address of %s', (slug) => {
  it('changes when it is proved, not before, and the old one is told', async () => {
    const person = await newPerson(slug)
    const next = `new-${person.email}`
    expect((await change(person, { email: next })).body.doc).toMatchObject({
      email: person.email,
      pendingEmail: next,
    })
    expect(await told(person.email)).toEqual([])
    expect((await sendCode(person)).status).toBe(200)
    expect((await giveCode(person, await codeSentTo(next))).status).toBe(200)
    expect(await rowOf(person)).toEqual({ email: next, pending_email: null })
    expect(await told(person.email)).toHaveLength(1)
    expect((await sendCode(person)).status).toBe(409)
  })

  it('stays as it is when the code runs out, and is proved by a later one', async () => {
    const person = await newPerson(slug)
    const next = `late-${person.email}`
    await change(person, { email: next })
    await sendCode(person)
    const code = await codeSentTo(next)
    await later(person, 601)
    expect((await giveCode(person, code)).status).toBe(422)
    expect(await rowOf(person)).toEqual({ email: person.email, pending_email: next })
    await sendCode(person)
    expect((await giveCode(person, await codeSentTo(next))).status).toBe(200)
  })

  it('answers alike for one that is taken, and never gives it to two', async () => {
    const [mine, theirs] = [await newPerson(slug), await newPerson(slug)]
    const answers = [
      await change(mine, { email: theirs.email }),
      await change(theirs, { email: `free-${mine.email}` }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await sendCode(mine)).status).toBe(200)
    const proof = await giveCode(mine, await codeSentTo(theirs.email))
    expect([409, 422]).toContain(proof.status)
    expect(await rowOf(mine)).toMatchObject({ email: mine.email })
  })

  it('rivals: of two who prove one free address at once, one gets it', async () => {
    const pair = [await newPerson(slug), await newPerson(slug)]
    const wanted = `wanted-${pair[0]?.email}`
    const codes: string[] = []
    for (const person of pair) {
      await change(person, { email: wanted })
      await sendCode(person)
      codes.push(await codeSentTo(wanted))
    }
    const answers = await Promise.all(pair.map((person, at) => giveCode(person, codes[at] ?? '')))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    const holders = await query(`select 1 from ${slug} where email = $1`, [wanted])
    expect(holders).toHaveLength(1)
  })

  it('voids a link to a new password that was mailed to the old one', async () => {
    const person = await newPerson(slug)
    await call('POST /auth/password/reset', undefined, { email: person.email, as: slug })
    const link = await mailedLinkTo(person.email, 'password_reset')
    const token = link.split(/token=|\/reset\//)[1]
    await change(person, { email: `safe-${person.email}` })
    const check = `GET /auth/password/reset/check?as=${slug}&token=${token}`
    expect((await call(check)).body.valid).toBe(true)
    await sendCode(person)
    await giveCode(person, await codeSentTo(`safe-${person.email}`))
    expect((await call(check)).body.valid).toBe(false)
  })

  it('by a super admin counts at once, and the old one is told', async () => {
    const boss = await adminToken({ role: 'super_admin' })
    const person = await newPerson(slug)
    await change(person, { email: `mine-${person.email}` })
    const next = `staff-${person.email}`
    const { body } = await call(`PATCH /${slug}/${person.id}`, boss, { email: next })
    expect(body.doc).toMatchObject({ email: next, pendingEmail: null })
    expect(await told(person.email)).toHaveLength(1)
  })
})

describe('staff', () => {
  it("keep a waiting change when the panel's form saves the rest, and take it back by the address alone", async () => {
    const person = await newPerson('admins')
    const { email } = person
    const waiting = await change(person, { email: `next-${email}` })
    const { revision } = waiting.body.doc
    const saved = await change(person, { email, firstName: 'Eva', revision })
    expect(saved.body.doc).toMatchObject({ firstName: 'Eva', pendingEmail: `next-${email}` })
    expect((await change(person, { email })).body.doc).toMatchObject({ email, pendingEmail: null })
  })

  it('409 with nothing to prove, 403 for a phone, which no account of theirs has', async () => {
    const { as } = await newPerson('admins')
    const ask = (channel: string) => call('POST /auth/verification/send', as, { channel })
    expect([(await ask('email')).status, (await ask('sms')).status]).toEqual([409, 403])
  })
})

it('nobody names the address that waits, or says that it was proved', async () => {
  const person = await newPerson('users')
  const forged = { pendingEmail: null, email: 'forged@example.com', emailVerifiedAt: '2020-01-01' }
  await change(person, { email: 'forged@example.com' })
  await change(person, forged)
  expect(await rowOf(person)).toEqual({ email: person.email, pending_email: 'forged@example.com' })
})
