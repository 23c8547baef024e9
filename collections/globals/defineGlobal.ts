import type { GlobalConfig } from 'payload'

import { guardShapeOfGlobal } from '../../hooks/guardShape'
import { recordSettingsChange } from '../../hooks/recordSettingsChange'
import type { Permission } from '../../src/domain/access/can'
import { allow } from '../access/rules'
import { withFewDrawers } from '../fields/drawers'
import { withLabels } from '../fields/labels'

type Words = { read: Permission; update: Permission }

export const defineGlobal = (
  config: Omit<GlobalConfig, 'access'> & { words: Words },
): GlobalConfig => {
  const { words, ...global } = config
  return {
    ...global,
    fields: withFewDrawers(withLabels(global.fields)),
    lockDocuments: false,
    admin: { group: 'Settings', hideAPIURL: true, ...global.admin },
    access: { read: allow(words.read), update: allow(words.update) },
    hooks: {
      ...global.hooks,
      beforeOperation: [guardShapeOfGlobal, ...(global.hooks?.beforeOperation ?? [])],
      afterChange: [recordSettingsChange, ...(global.hooks?.afterChange ?? [])],
    },
  }
}
