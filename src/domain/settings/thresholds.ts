/** Shares of a credit limit, in per cent, that staff can be told of. */
export const THRESHOLD_CHOICES = ['25', '50', '60', '70', '75', '80', '90', '95', '100'] as const

/** Those told of until the settings say otherwise. */
export const CREDIT_THRESHOLDS = ['50', '70', '80', '90'] as const
