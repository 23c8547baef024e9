import { invalid, problem, tellProblem } from '../problem'
import { inEnglish, inside, namedIn, says } from './sentence'
import { OURS, textIn } from './text'

const POLISH = {
  'An order that is {{1}} cannot become {{2}}.': 'Nie można {{2}} zamówienia: jest {{1}}.',
  'on hold': 'wstrzymane',
  '{{1}}: {{2}}': '{{1}} — {{2}}',
  'Say why.': 'Podaj powód.',
  'At most {{1}} lines.': 'Najwyżej {{1}} wierszy.',
}
const text = textIn({ translations: { [OURS]: { texts: POLISH } } })

const notAllowed = problem<{ from: string; to: string }>(
  'order.not_allowed',
  409,
  ({ from, to }) => says`An order that is ${namedIn(from)} cannot become ${to}.`,
)

describe('a sentence of ours', () => {
  it('is told in the order of its language, with the names of codes', () => {
    const { message, said } = notAllowed({ from: 'on_hold', to: '{{1}}' })
    expect(message).toBe('An order that is on hold cannot become {{1}}.')
    expect(text(said)).toBe('Nie można {{1}} zamówienia: jest wstrzymane.')
  })

  it('leaves what is data as it is, and English what no language has', () => {
    expect(text(says`At most ${3} lines.`)).toBe('Najwyżej 3 wierszy.')
    expect(text(says`At most ${'Say why.'} lines.`)).toBe('Najwyżej Say why. wierszy.')
    expect(text(says`At most ${inside('Say why.')} lines.`)).toBe('Najwyżej Podaj powód. wierszy.')
    expect(text('Nobody knows this one.')).toBe('Nobody knows this one.')
    expect(inEnglish(says`{{${'code'}}}`)).toBe('{{code}}')
  })

  it('is told of the field too of which it is said of the whole', () => {
    const full = problem<{ errors: { path: string; message: string }[] }>(
      'file.full',
      409,
      () => says`At most ${500} lines.`,
    )
    const told = tellProblem(
      full({ errors: [{ path: 'csv', message: 'At most 500 lines.' }] }),
      text,
    )
    expect(told.data).toEqual({ errors: [{ path: 'csv', message: 'Najwyżej 500 wierszy.' }] })
  })

  it('is told of every wrong field, and of the one that is wrong alone', () => {
    const one = tellProblem(invalid([{ path: 'reason', message: 'Say why.' }]), text)
    expect(one.message).toBe('reason — Podaj powód.')
    const many = invalid([
      { path: 'reason', message: 'Say why.' },
      { path: 'csv', message: says`At most ${500} lines.` },
    ])
    expect(many.data.fields[1]).toEqual({ path: 'csv', message: 'At most 500 lines.' })
    expect(tellProblem(many, text).data).toEqual({
      fields: [
        { path: 'reason', message: 'Podaj powód.' },
        { path: 'csv', message: 'Najwyżej 500 wierszy.' },
      ],
    })
  })
})
