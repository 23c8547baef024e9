import { isAsked, pressed, QUESTIONS, type AskedCollection } from './questions'

const SOMEBODY = { id: '01900000-0000-7000-8000-000000000001' }

// Object.keys forgets the key type.
const COLLECTIONS = Object.keys(QUESTIONS) as AskedCollection[]

describe.each(COLLECTIONS)('the questions above the list of %s', (collection) => {
  const questions = QUESTIONS[collection](SOMEBODY)

  it('recognise themselves, and only themselves', () => {
    for (const question of questions) {
      const asked = questions.filter((other) => isAsked(question, structuredClone(other.where)))
      expect(asked).toEqual([question])
    }
  })

  it('have a name of their own each', () => {
    expect(new Set(questions.map(({ label }) => label)).size).toBe(questions.length)
  })

  it('are not asked where nothing is asked', () => {
    for (const question of questions) expect(isAsked(question, undefined)).toBe(false)
  })
})

describe('a question', () => {
  it('recognises a number that the address made a text, and the other way round', () => {
    const due = QUESTIONS.orders().find(({ label }) => label === 'lists:refundDue')
    const where = { or: [{ and: [{ refundDueMinor: { greater_than: 0 } }] }] }
    expect(due && isAsked(due, where)).toBe(true)
  })

  it('that is pressed takes the place of the others and leaves what else is asked', () => {
    const among = QUESTIONS.users()
    const [active, , blocked] = among
    if (!active || !blocked) throw new Error('The questions have changed')
    const berlin = { city: { equals: 'Berlin' } }
    const inBerlin = { or: [{ and: [berlin] }] }
    const once = pressed(active, { among, asked: inBerlin })
    expect(once).toEqual({ or: [{ and: [berlin, { status: { equals: 'active' } }] }] })
    const other = pressed(blocked, { among, asked: once })
    expect(other).toEqual({ or: [{ and: [berlin, { status: { equals: 'blocked' } }] }] })
    expect(pressed(blocked, { among, asked: other })).toEqual(inBerlin)
  })

  it('of tickets asks for those of whoever asks', () => {
    const [mine] = QUESTIONS.tickets(SOMEBODY)
    expect(JSON.stringify(mine?.where)).toContain(SOMEBODY.id)
  })
})
