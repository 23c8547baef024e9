import type { CollectionBeforeValidateHook } from 'payload'

import { invalid } from '../../src/core/problem'
import { says } from '../../src/core/words/sentence'
import { settingValueFits, type SettingType } from '../../src/domain/settings/value'
import type { Setting } from '../../payload-types'

/** A setting's value must be what its type says, whichever door it comes by. */
export const guardSettingValue: CollectionBeforeValidateHook<Setting> = ({ data, originalDoc }) => {
  const type: SettingType = data?.type ?? originalDoc?.type ?? 'string'
  const value: unknown = data && 'value' in data ? data.value : originalDoc?.value
  if (value !== undefined && !settingValueFits(type, value))
    throw invalid([{ path: 'value', message: says`This is not a ${type}.` }])
  return data
}
