import { fillAnswer, wayTo } from './conversation'

describe('a canned answer', () => {
  it('names the customer and the ticket wherever it says so', () => {
    const body = 'Hello {{name}}, {{ticket}} is done. Bye, {{name}}.'
    expect(fillAnswer(body, { name: 'Maria', ticket: 'T-7' })).toBe(
      'Hello Maria, T-7 is done. Bye, Maria.',
    )
  })

  it('leaves open what nobody knows, and takes a name as it is', () => {
    expect(fillAnswer('Hello {{name}}.', { ticket: 'T-7' })).toBe('Hello {{name}}.')
    expect(fillAnswer('{{name}}', { name: '$& {{ticket}}', ticket: 'T-7' })).toBe('$& {{ticket}}')
  })
})

describe('the way of a ticket', () => {
  it('goes step by step, and nowhere from where nothing leads', () => {
    expect(wayTo('open', 'resolved')).toEqual(['in_progress', 'resolved'])
    expect(wayTo('in_progress', 'open')).toEqual(['resolved', 'open'])
    expect(wayTo('resolved', 'resolved')).toEqual([])
    expect(wayTo('closed', 'open')).toEqual([])
  })
})
