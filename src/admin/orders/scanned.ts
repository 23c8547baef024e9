import { iccidWarnings, luhnIsValid, normaliseIccid } from '../../domain/sims/iccid'

/** What a scanner or a person typed: a card's number, and what looks wrong with it. */
export type Scanned = { iccid: string; doubt?: string } | { fault: string }

/** `present` is the card the order has already. */
export const readScan = (text: string, present: string | undefined): Scanned => {
  const iccid = normaliseIccid(text)
  if (!iccid) return { fault: faultOf(text) }
  if (iccid === present) return { fault: 'This is the SIM that the order has already.' }
  const [warning] = iccidWarnings(iccid)
  if (!luhnIsValid(iccid))
    return { iccid, doubt: 'The check digit does not fit: a digit may be missing or misread.' }
  return warning === 'prefix'
    ? { iccid, doubt: 'It does not begin with 89, as the numbers of SIM cards do.' }
    : { iccid }
}

const faultOf = (text: string): string => {
  const digits = text.replace(/\D/g, '').length
  if (!text.trim()) return 'Scan or type the ICCID.'
  if (digits === 15) return 'An ICCID has 18 to 20 digits; 15 are those of a phone or an IMSI.'
  return `An ICCID has 18 to 20 digits and nothing else; this has ${digits}.`
}
