import type { Party } from './content'

/** The member states of the European Union since 1 February 2020, as ISO 3166-1 writes them. */
const EU = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
)

const isInEu = ({ country }: Party): boolean => country !== null && EU.has(country)

export const REVERSE_CHARGE =
  'Reverse charge: the customer accounts for the tax (Article 196 of Directive 2006/112/EC).'

/** What an untaxed sale between businesses in two countries of the EU must say; undefined for every other. */
export const reverseChargeNote = (sale: {
  seller: Party
  buyer: Party
  taxMinor: number
}): string | undefined => {
  const { buyer, seller, taxMinor } = sale
  const isAcross = isInEu(seller) && isInEu(buyer) && seller.country !== buyer.country
  return isAcross && buyer.taxId?.trim() && taxMinor === 0 ? REVERSE_CHARGE : undefined
}
