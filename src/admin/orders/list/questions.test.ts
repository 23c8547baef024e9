import { isAsked, QUESTIONS } from './questions'

describe('the questions above the list of orders', () => {
  it('recognise themselves, and only themselves', () => {
    for (const question of QUESTIONS) {
      const asked = QUESTIONS.filter((other) => isAsked(question, structuredClone(other.where)))
      expect(asked).toEqual([question])
    }
  })

  it('recognise a number that the address made a text, and the other way round', () => {
    const due = QUESTIONS.find(({ label }) => label === 'Refund due')
    const where = { or: [{ and: [{ refundDueMinor: { greater_than: 0 } }] }] }
    expect(due && isAsked(due, where)).toBe(true)
  })

  it('are not asked where nothing is asked', () => {
    for (const question of QUESTIONS) expect(isAsked(question, undefined)).toBe(false)
  })
})
