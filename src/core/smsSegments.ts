/**
 * How many parts an SMS is sent and billed as. One part holds 160 letters of GSM 03.38 or 70 of UCS-2; of a
 * longer text each holds 153 or 67, because six bytes of it say which part it is (3GPP TS 23.038 and 23.040).
 */
export type SmsSegments = {
  encoding: 'GSM-7' | 'UCS-2'
  /** Letters of the encoding: a sign of GSM's second table and an emoji count two. */
  units: number
  segments: number
  /** How many more letters fit before another part begins. */
  unitsLeft: number
  /** What makes the text UCS-2, each once; empty for GSM-7. */
  costly: string[]
}

const GSM_BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const GSM_EXTENDED = '\f^{}\\[~]|€'

const BASIC = new Set(GSM_BASIC)
const EXTENDED = new Set(GSM_EXTENDED)

const LIMITS = { 'GSM-7': { one: 160, many: 153 }, 'UCS-2': { one: 70, many: 67 } } as const

export const smsSegments = (text: string): SmsSegments => {
  const letters = [...text]
  const costly = [...new Set(letters.filter((one) => !BASIC.has(one) && !EXTENDED.has(one)))]
  const encoding = costly.length > 0 ? 'UCS-2' : 'GSM-7'
  const sizes = letters.map((letter) =>
    encoding === 'UCS-2' ? letter.length : EXTENDED.has(letter) ? 2 : 1,
  )
  const { many, one } = LIMITS[encoding]
  const units = sizes.reduce((sum, size) => sum + size, 0)
  if (units <= one) return { encoding, units, segments: 1, unitsLeft: one - units, costly }
  const { last, segments } = packed(sizes, many)
  return { encoding, units, segments, unitsLeft: many - last, costly }
}

/** A letter of two units is never cut in half: it begins the next part. */
const packed = (sizes: readonly number[], room: number): { segments: number; last: number } =>
  sizes.reduce(
    ({ last, segments }, size) =>
      last + size > room ? { segments: segments + 1, last: size } : { segments, last: last + size },
    { segments: 1, last: 0 },
  )
