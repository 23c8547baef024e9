/** Whether a person may do something to a thing now and, where not, why: one short sentence. */
export type Verdict = { allowed: true } | { allowed: false; why: string }

export const YES: Verdict = { allowed: true }
export const no = (why: string): Verdict => ({ allowed: false, why })
