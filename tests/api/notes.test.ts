import { query } from '../../src/testing/app'
import { buildUser, buildWorld, type World } from '../../src/testing/builders'
import { place, said, send } from './stage'
import { eventsOf } from './work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const write = (about: object, as: string | undefined = world.tokens.moderator) =>
  send('POST /api/internal-notes', as, { body: 'Called twice.', ...about })

const onUser = (id: string) => ({ subjectCollection: 'users', subjectId: id })

describe('POST /internal-notes', () => {
  it('201 about a person or an order, by its caller whatever the body says', async () => {
    const { id } = await place(world, 'physical')
    const { status, body } = await write({
      ...{ subjectCollection: 'orders', subjectId: id, isPinned: true },
      author: '01900000-0000-7000-8000-000000000001',
    })
    expect(status).toBe(201)
    const me = (await send('GET /api/auth/user', world.tokens.moderator)).body.user.id
    expect(body.doc).toMatchObject({ body: 'Called twice.', isPinned: true, author: me })
    expect(await eventsOf(id)).toContain('note.written')
  })

  it('404 about what does not exist, 422 about anything else, and about nothing', async () => {
    const nobody = '01900000-0000-7000-8000-000000000001'
    expect((await write(onUser(nobody))).status).toBe(404)
    expect((await write({ subjectCollection: 'admins', subjectId: nobody })).status).toBe(422)
    const { body, status } = await write({ subjectCollection: 'users', subjectId: 'x' })
    expect([status, body.errors[0].data.fields[0].path]).toEqual([422, 'subjectId'])
  })

  it('is nothing for customers, whom the note is about or not', async () => {
    const { user } = world
    const { body } = await write(onUser(user.id))
    expect(said(await write(onUser(user.id), world.tokens.user))).toEqual([403, 'forbidden'])
    const read = await send(`GET /api/internal-notes/${body.doc.id}`, world.tokens.user)
    expect(read.status).toBe(404)
    const timeline = JSON.stringify(
      (await send(`GET /api/users/${user.id}`, world.tokens.user)).body,
    )
    expect(timeline).not.toContain('Called twice.')
  })
})

describe('a note', () => {
  it('is pinned and unpinned; what it says stays', async () => {
    const { body } = await write(onUser(world.user.id))
    const change = (data: object) =>
      send(`PATCH /api/internal-notes/${body.doc.id}`, world.tokens.moderator, data)
    expect((await change({ isPinned: true, body: 'Never said.' })).body.doc).toMatchObject({
      isPinned: true,
      body: 'Called twice.',
    })
    await change({ isPinned: true })
    await change({ isPinned: false })
    const types = (await eventsOf(world.user.id)).filter((type) => type.startsWith('note.'))
    expect(types.slice(-3)).toEqual(['note.written', 'note.pinned', 'note.unpinned'])
  })

  it('is told of by events without a word of it', async () => {
    await write({ ...onUser(world.user.id), body: 'A very private matter.' })
    const rows = await query(`select 1 from events where summary like '%private%'`)
    expect(rows).toEqual([])
  })

  it('409 keeps whom it is about from being deleted for good', async () => {
    const { id } = await buildUser()
    const { body } = await write(onUser(id))
    const refused = await send(`DELETE /api/users/${id}`, world.tokens.admin)
    expect(said(refused)).toEqual([409, 'in_use'])
    await send(`DELETE /api/internal-notes/${body.doc.id}`, world.tokens.admin)
    expect((await send(`DELETE /api/users/${id}`, world.tokens.admin)).status).toBe(200)
  })
})

describe('canned answers', () => {
  it('422 for a second one of the same title, which a trashed one leaves free', async () => {
    const answer = { title: 'No signal', body: 'Hello {{name}}, please switch it off and on.' }
    const make = () => send('POST /api/canned-answers', world.tokens.moderator, answer)
    const first = await make()
    expect(first.status).toBe(201)
    expect((await make()).status).toBe(422)
    const path = `PATCH /api/canned-answers/${first.body.doc.id}`
    await send(path, world.tokens.admin, { deletedAt: new Date().toISOString() })
    expect((await make()).status).toBe(201)
  })
})
