import type { GlobalBeforeValidateHook } from 'payload'

import { invalid, type FieldFault } from '../../src/core/problem'
import { findPicture } from '../../src/domain/documents/logo'
import { idOf } from '../../src/domain/database/transaction'
import type { Branding } from '../../payload-types'

const LOGOS = ['logoLight', 'logoDark'] as const

/** A logo is a picture that everybody may see: the sign-in page shows it to whoever comes by. */
export const guardLogos: GlobalBeforeValidateHook = async ({ data, req }) => {
  // Payload types what is being saved as anything; it is the fields of this page.
  const branding = (data ?? {}) as Partial<Branding>
  const faults: FieldFault[] = []
  for (const path of LOGOS) {
    const id = idOf(branding[path])
    const picture = id ? await findPicture(req, id) : undefined
    if (!id) continue
    const message = picture ? faultOf(picture) : 'There is no such picture.'
    if (message) faults.push({ path, message })
  }
  if (faults.length > 0) throw invalid(faults)
  return branding
}

const faultOf = ({ isPublic, mimeType }: { isPublic: boolean; mimeType?: string | null }) => {
  if (!mimeType?.startsWith('image/')) return 'Choose a picture.'
  return isPublic ? undefined : 'Make the picture public first: the sign-in page shows it to all.'
}
