import { selected } from './selected'

const doc = {
  id: '1',
  notes: 'Ring.',
  status: 'pending',
  address: { city: 'Rome', line1: 'Via Appia 1' },
  lines: [{ id: 'a', text: 'one', minor: 1 }],
}

describe('what is selected of a document', () => {
  it('is the named fields and the id, in groups and rows too', () => {
    const select = { notes: true, address: { city: true }, lines: { text: true } } as const
    expect(selected(doc, { select, mode: 'include' })).toEqual({
      id: '1',
      notes: 'Ring.',
      address: { city: 'Rome' },
      lines: [{ id: 'a', text: 'one' }],
    })
  })

  it('is all but what is left out', () => {
    const select = { notes: false, lines: false, address: { city: false } } as const
    expect(selected(doc, { select, mode: 'exclude' })).toEqual({
      id: '1',
      status: 'pending',
      address: { line1: 'Via Appia 1' },
    })
  })

  it('is nothing that only every object has', () => {
    const select = { notes: true } as const
    expect(selected({ constructor: 'x' }, { select, mode: 'include' })).toEqual({})
  })
})
