import './brand.css'
import { Mark } from './Mark'

/** The card alone, for the path at the top of every screen. */
export function Icon() {
  return <Mark size={22} />
}
