import type { DocumentViewServerProps } from 'payload'

import { RelatedView } from '../related/RelatedView'
import { NewKey } from './NewKey'

/** The programs that call in a reseller's name, and the way to another one. */
export const ResellerKeysView = (props: DocumentViewServerProps) => {
  const { businessName, id } = props.doc
  const reseller = { id: String(id), businessName: String(businessName ?? '') }
  return (
    <RelatedView
      {...props}
      of="api-keys"
      by="reseller"
      title="apiKeys:keys"
      above={<NewKey reseller={reseller} />}
    />
  )
}
