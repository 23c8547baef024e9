import { inEnglish } from '../../../core/words/sentence'
import { faultsOf, hasHeader, trackingRows } from './trackingFile'

const TWO = [
  { orderNumber: 'SD-1', trackingNumber: 'A1' },
  { orderNumber: 'SD-2', trackingNumber: 'B 2' },
]
const withoutLines = (text: string) =>
  trackingRows(text).map(({ orderNumber, trackingNumber }) => ({ orderNumber, trackingNumber }))

describe('a file of tracking numbers', () => {
  it.each([
    ['saved', 'orderNumber,trackingNumber\nSD-1,A1\nSD-2,B 2'],
    [
      'saved where a comma is for decimals',
      '"orderNumber";"trackingNumber"\r\n"SD-1";"A1"\r\nSD-2;B 2',
    ],
    ['copied from cells', 'SD-1\tA1\nSD-2\tB 2\n'],
    [
      'with a mark of its encoding and blank lines',
      '\uFEFFOrderNumber,TrackingNumber\n\nSD-1,A1\n \nSD-2 , B 2\n',
    ],
  ])('is read as it is %s', (_how, text) => {
    expect(withoutLines(text)).toEqual(TWO)
  })

  it('counts lines as an editor does, blank ones and the header too', () => {
    expect(trackingRows('orderNumber,trackingNumber\n\nSD-1,A1').map(({ line }) => line)).toEqual([
      3,
    ])
  })

  it('knows its header by both names', () => {
    expect([hasHeader('orderNumber;trackingNumber'), hasHeader('SD-1,A1'), hasHeader('')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('says of each line why it cannot be meant so', () => {
    const rows = trackingRows(`SD-1,A\nSD-2,\n,B\nSD-1,C\nSD-3,${'x'.repeat(101)}\nSD-4,D`)
    expect([...faultsOf(rows)].map(([line, fault]) => [line, inEnglish(fault)])).toEqual([
      [2, 'No tracking number.'],
      [3, 'No order number.'],
      [4, 'This order stands in line 1 already.'],
      [5, 'Longer than 100 characters.'],
    ])
  })
})
