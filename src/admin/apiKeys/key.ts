import type { ApiKey } from '../../../payload-types'

/** What making or rotating a key answers: its secret is nowhere else. */
export type Issued = { doc: ApiKey; secret: string; message: string }

/** Whose keys a screen makes; without one, whoever makes a key chooses between themself and a reseller. */
export type ResellerOfKey = { id: string; businessName: string }
