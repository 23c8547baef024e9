import type { DocumentViewServerProps } from 'payload'

import { sayIn } from '../../core/words/say'
import { RelatedView } from '../related/RelatedView'
import { NewKey } from './NewKey'

/** The programs that call in a reseller's name, and the way to another one. */
export const ResellerKeysView = (props: DocumentViewServerProps) => {
  const { businessName, id } = props.doc
  const say = sayIn(props.initPageResult.req.i18n)
  const reseller = { id: String(id), businessName: String(businessName ?? '') }
  return (
    <RelatedView
      {...props}
      of="api-keys"
      by="reseller"
      title={say('apiKeys:keys')}
      above={<NewKey reseller={reseller} />}
    />
  )
}
