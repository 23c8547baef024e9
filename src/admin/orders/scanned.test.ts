import { readScan } from './scanned'

const GOOD = '8948010000000000018'

describe('what is scanned', () => {
  it('is a card when its digits are right, however the scanner writes them', () => {
    for (const text of [GOOD, `${GOOD}F`, ' 8948 0100 0000 0000 018 ', '8948-0100-0000-0000-018'])
      expect(readScan(text, undefined)).toEqual({ iccid: GOOD })
  })

  it('is doubted when its check digit or its beginning is not that of a SIM card', () => {
    expect(readScan('8948010000000000016', undefined)).toMatchObject({
      iccid: '8948010000000000016',
      doubt: 'orders:checkDigit',
    })
    expect(readScan('1234567890123456785', undefined)).toMatchObject({
      doubt: 'orders:prefix',
    })
  })

  it('is refused when it is no card’s number, and it is said why', () => {
    expect(readScan('  ', undefined)).toMatchObject({ fault: 'orders:iccidMissing' })
    expect(readScan('490154203237518', undefined)).toMatchObject({
      fault: 'orders:imsi',
    })
    expect(readScan('89480100', undefined)).toMatchObject({
      fault: 'orders:wrongLength',
      digits: 8,
    })
    expect(readScan(GOOD, GOOD)).toMatchObject({ fault: 'orders:sameSim' })
  })
})
