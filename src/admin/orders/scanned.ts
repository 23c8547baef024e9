import type { Word } from '../../core/words/say'
import { iccidWarnings, luhnIsValid, normaliseIccid } from '../../domain/sims/iccid'

/** What a scanner or a person typed: a card's number, and what looks wrong with it. */
export type Scanned = { iccid: string; doubt?: Word } | { fault: Word; digits: number }

/** `present` is the card the order has already. */
export const readScan = (text: string, present: string | undefined): Scanned => {
  const iccid = normaliseIccid(text)
  const digits = text.replace(/\D/g, '').length
  if (!iccid) return { fault: faultOf(text, digits), digits }
  if (iccid === present) return { fault: 'orders:sameSim', digits }
  const [warning] = iccidWarnings(iccid)
  if (!luhnIsValid(iccid)) return { iccid, doubt: 'orders:checkDigit' }
  return warning === 'prefix' ? { iccid, doubt: 'orders:prefix' } : { iccid }
}

const faultOf = (text: string, digits: number): Word => {
  if (!text.trim()) return 'orders:iccidMissing'
  return digits === 15 ? 'orders:imsi' : 'orders:wrongLength'
}
