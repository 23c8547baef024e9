import type { CollectionBeforeValidateHook } from 'payload'

import type { Setting } from '../../payload-types'
import { invalid } from '../../src/core/problem'
import { says } from '../../src/core/words/sentence'
import { globalOfKey } from '../../src/domain/settings/all'

/** A key exists once: those of the product's own settings are taken. */
export const guardSettingKey: CollectionBeforeValidateHook<Setting> = ({
  data,
  operation,
  req,
}) => {
  const global = operation === 'create' && data?.key ? globalOfKey(req, data.key) : undefined
  if (global)
    throw invalid([
      { path: 'key', message: says`This is a setting of /globals/${global} already.` },
    ])
  return data
}
