import { priceOrder, type Price } from '../../domain/orders/placing/price'
import { countryOf } from './countries'
import { personOfBuyer, type OrderSpec } from './orders'
import { priceIn, PRICING } from './prices'

const prices = new Map<string, Price>()

/** The settings' price of what is ordered; of a million orders few are priced differently. */
export const priceOf = ({ buyer, plan, simType }: OrderSpec): Price => {
  const { country } = personOfBuyer(buyer)
  const { currency } = countryOf(country)
  const key = `${plan.code}/${country}/${simType}`
  const price =
    prices.get(key) ??
    priceOrder({
      plan: { priceMinor: priceIn(plan.usdMinor, currency) },
      ...{ currency, simType, country, tables: PRICING },
    })
  prices.set(key, price)
  return price
}
