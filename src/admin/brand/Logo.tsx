import { PRODUCT } from '../../core/product'
import './brand.css'
import { Mark } from './Mark'

/** Card and name, for the sign-in page and the top of the navigation. */
export function Logo() {
  return (
    <span className="sd-logo">
      <Mark size={36} />
      <span className="sd-logo__name">{PRODUCT.name}</span>
    </span>
  )
}
