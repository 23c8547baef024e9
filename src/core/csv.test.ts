import { csvLine } from './csv'

describe('a line of CSV', () => {
  it('quotes what would break it', () => {
    expect(csvLine(['a', 'b,c', 'say "hi"', 'two\nlines'])).toBe(
      'a,"b,c","say ""hi""","two\nlines"\r\n',
    )
  })

  it('never lets a text be a formula', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1']
    for (const text of dangerous) expect(csvLine([text]).replace('"', '')).toMatch(/^'/)
    expect(csvLine(['a=1', ''])).toBe('a=1,\r\n')
  })

  it('keeps an amount a number, also below zero', () => {
    expect(csvLine([{ amount: '-19.99' }, { amount: '5' }])).toBe('-19.99,5\r\n')
  })
})
