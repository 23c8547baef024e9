import { query, testApp } from '../../src/testing/app'
import { buildUser, buildWorld, IDENTITY, type World } from '../../src/testing/builders'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const call = async (method: string, path: string, ...[as, body]: [string?, unknown?]) =>
  (await testApp()).call(method, path, { as, body })
const identity = (id: string, as?: string) => call('GET', `/api/users/${id}/identity`, as)
const stored = async (id: string) =>
  (await query('select id_document_number as value from users where id = $1', [id]))[0]?.value
const PLAIN = IDENTITY.idDocumentNumber

describe('GET /users/:id/identity', () => {
  it('200 for moderator and above and the user themself; every reading is an event', async () => {
    const { tokens, user } = world
    for (const as of [tokens.moderator, tokens.admin, tokens.super_admin, tokens.user]) {
      const answer = await identity(user.id, as)
      expect(answer.body).toEqual({ idDocumentType: 'passport', idDocumentNumber: PLAIN })
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
    const read = await query(
      "select * from events where type = 'user.identity_read' and subject_id = $1",
      [user.id],
    )
    expect(read.map(({ actor_type: actor }) => actor)).toEqual(['admin', 'admin', 'admin', 'user'])
  })

  it('401 without a session, 404 for everybody else', async () => {
    const { tokens, user } = world
    expect((await identity(user.id)).status).toBe(401)
    for (const as of [tokens.editor, tokens.reseller, tokens.otherUser])
      expect((await identity(user.id, as)).status).toBe(404)
    expect((await identity('nonsense', tokens.admin)).status).toBe(404)
  })

  it('answers null where nothing is stored', async () => {
    const user = await buildUser({ idDocumentNumber: null, idDocumentType: null })
    const { body } = await identity(user.id, world.tokens.admin)
    expect(body).toEqual({ idDocumentType: null, idDocumentNumber: null })
  })
})

describe('the document number', () => {
  it('is stored encrypted, shown masked to staff and whole to its owner', async () => {
    const { tokens, user } = world
    expect(await stored(user.id)).toMatch(/^enc:v1:/)
    const masked = '••••4567'
    const one = await call('GET', `/api/users/${user.id}`, tokens.admin)
    expect(one.body.idDocumentNumber).toBe(masked)
    const list = await call('GET', `/api/users?where[id][equals]=${user.id}`, tokens.moderator)
    expect(list.body.docs[0].idDocumentNumber).toBe(masked)
    expect((await call('GET', `/api/users/${user.id}`, tokens.user)).body.idDocumentNumber).toBe(
      PLAIN,
    )
    const { graphql } = await testApp()
    const { body } = await graphql(
      `{ User(id: "${user.id}") { idDocumentNumber } }`,
      {},
      tokens.admin,
    )
    expect(body.data.User.idDocumentNumber).toBe(masked)
  })

  it('stays as it is when a form sends it back as shown, and no event says it changed', async () => {
    const { tokens, user } = world
    const before = await stored(user.id)
    for (const [as, number] of [
      [tokens.admin, '••••4567'],
      [tokens.user, PLAIN],
    ] as const) {
      const body = { city: `City ${number.length}`, idDocumentNumber: number }
      expect((await call('PATCH', `/api/users/${user.id}`, as, body)).status).toBe(200)
    }
    expect(
      (await call('PATCH', `/api/users/${user.id}`, tokens.admin, { city: 'Gdansk' })).status,
    ).toBe(200)
    expect(await stored(user.id)).toBe(before)
    const said = await query(
      "select summary from events where type = 'user.updated' and subject_id = $1",
      [user.id],
    )
    expect(said).toHaveLength(3)
    for (const { summary } of said) expect(summary).toBe('Changed city.')
  })

  it('changes, clears, and says which field but not how', async () => {
    const { tokens } = world
    const user = await buildUser()
    const changed = await call('PATCH', `/api/users/${user.id}`, tokens.admin, {
      idDocumentNumber: 'ZZ7654321',
    })
    expect(changed.body.doc.idDocumentNumber).toBe('••••4321')
    expect((await identity(user.id, tokens.admin)).body.idDocumentNumber).toBe('ZZ7654321')
    await call('PATCH', `/api/users/${user.id}`, tokens.admin, { idDocumentNumber: null })
    expect(await stored(user.id)).toBeNull()
    const said = await query(
      "select summary from events where type = 'user.updated' and subject_id = $1",
      [user.id],
    )
    expect(said).toEqual([
      { summary: 'Changed idDocumentNumber.' },
      { summary: 'Changed idDocumentNumber.' },
    ])
  })

  it('422 for a mask that is not its own, another row’s ciphertext, and an overlong value', async () => {
    const { otherUser, tokens, user } = world
    for (const bad of ['••••0000', await stored(otherUser.id), 'x'.repeat(300)]) {
      const answer = await call('PATCH', `/api/users/${user.id}`, tokens.admin, {
        idDocumentNumber: bad,
      })
      expect([answer.status, answer.body.errors[0].data?.fields?.[0].path]).toEqual([
        422,
        'idDocumentNumber',
      ])
    }
  })

  it('of a SIM: wrong secrets are 422, right ones are read back by nobody', async () => {
    const { payload } = await testApp()
    const { tokens } = world
    const { docs } = await payload.find({
      collection: 'sims',
      where: { simType: { equals: 'physical' } },
      limit: 1,
    })
    const id = docs[0]?.id ?? ''
    const bad = await call('PATCH', `/api/sims/${id}`, tokens.admin, { pin1: '12' })
    expect([bad.status, bad.body.errors[0].data.fields[0].path]).toEqual([422, 'pin1'])
    const fine = await call('PATCH', `/api/sims/${id}`, tokens.admin, { pin1: '4321' })
    expect(fine.status).toBe(200)
    expect(JSON.stringify(fine.body)).not.toMatch(/pin1|enc:v1/)
    const [row] = await query('select pin1, puk1 from sims where id = $1', [id])
    expect(row).toEqual({
      pin1: expect.stringMatching(/^enc:v1:/),
      puk1: expect.stringMatching(/^enc:v1:/),
    })
    const [said] = await query(
      "select summary from events where type = 'sim.updated' and subject_id = $1",
      [id],
    )
    expect(said?.summary).toBe('Changed pin1.')
  })
})
