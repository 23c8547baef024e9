import type { Draft, OfferedPlan } from './draft'

/** What each step is handed: the draft, a way to change it, what is wrong with a field, and what is on sale. */
export type StepProps = {
  draft: Draft
  onChange: (draft: Draft) => void
  faultAt: (path: string) => string | undefined
  plans: OfferedPlan[]
  /** The business's own currency, for customers who have none. */
  currency: string
}
