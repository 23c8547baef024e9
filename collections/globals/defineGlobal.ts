import type { GlobalConfig, UIField } from 'payload'

import { restoreSettings } from '../../endpoints/settings/restore'
import { deriveRevision } from '../../hooks/deriveRevision'
import { guardGlobalRevision } from '../../hooks/guardGlobalRevision'
import { guardShapeOfGlobal } from '../../hooks/guardShape'
import { recordSettingsChange } from '../../hooks/settings/recordSettingsChange'
import { withholdSelectOfGlobal } from '../../hooks/selectAnswer'
import { tellGlobalRevision } from '../../hooks/tellRevision'
import type { Permission } from '../../src/domain/access/can'
import { allow } from '../access/rules'
import { withControls } from '../fields/controls'
import { withFewDrawers } from '../fields/drawers'
import { withLabels } from '../fields/labels'
import { revision, staleNotice } from '../fields/revision'

/** The other settings pages, above each of them. */
const settingsTabs: UIField = {
  name: 'settingsTabs',
  type: 'ui',
  admin: { components: { Field: '/src/admin/settings/SettingsTabs#SettingsTabs' } },
}

/** Settings change seldom; this is years of them. */
const MOST_VERSIONS = 200

type Words = { read: Permission; update: Permission }

export const defineGlobal = (
  config: Omit<GlobalConfig, 'access'> & { words: Words },
): GlobalConfig => {
  const { words, ...global } = config
  return {
    ...global,
    fields: [
      settingsTabs,
      staleNotice,
      ...withControls(withFewDrawers(withLabels(global.fields))),
      revision,
    ],
    lockDocuments: false,
    versions: { max: MOST_VERSIONS },
    endpoints: [...(global.endpoints || []), restoreSettings(global.slug)],
    admin: {
      group: 'Settings',
      hideAPIURL: true,
      components: { elements: { SaveButton: '/src/admin/settings/SaveSettings#SaveSettings' } },
      ...global.admin,
    },
    access: {
      read: allow(words.read),
      readVersions: allow(words.update),
      update: allow(words.update),
    },
    hooks: {
      ...global.hooks,
      beforeOperation: [
        guardGlobalRevision,
        guardShapeOfGlobal,
        withholdSelectOfGlobal,
        ...(global.hooks?.beforeOperation ?? []),
      ],
      beforeChange: [deriveRevision, ...(global.hooks?.beforeChange ?? [])],
      afterRead: [tellGlobalRevision, ...(global.hooks?.afterRead ?? [])],
      afterChange: [recordSettingsChange, ...(global.hooks?.afterChange ?? [])],
    },
  }
}
