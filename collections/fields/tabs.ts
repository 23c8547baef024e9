import type { CollectionSlug, EditViewConfig } from 'payload'

import { saidOnTab } from '../../src/core/words/said'
import type { Word } from '../../src/core/words/say'
import { can } from '../../src/domain/access/can'

type View = EditViewConfig

const tab = (path: `/${string}`, { label, order }: { label: Word; order: number }) => ({
  path,
  tab: { label: saidOnTab(label), href: path, order },
})

/** What is known of a person or business at a glance: before the form, and where its list leads. */
export const overviewTab = (Component: string): View => ({
  Component,
  ...tab('/overview', { label: 'overview:overview', order: 50 }),
})

type Related = { of: CollectionSlug; by: string; label: Word; order: number }

/** Documents of another collection that belong to this one, as a page beside its form. */
export const relatedTab = ({ by, label, of, order }: Related): View => ({
  Component: {
    path: '/src/admin/related/RelatedView#RelatedView',
    serverProps: { of, by, title: label },
  },
  ...tab(`/${of}`, { label, order }),
})

/** What they did and what was done to them. */
export const activityTab: View = {
  Component: '/src/admin/activity/ActivityView#ActivityView',
  ...tab('/activity', { label: 'activity:activity', order: 190 }),
}

type Linked = { defaultURL: string; viewType?: string | undefined }

/** A list leads to the overview; what is in the trash has none, for all one does there is to restore it. */
export const toOverview = ({ defaultURL, viewType }: Linked): string =>
  viewType === 'trash' ? defaultURL : `${defaultURL}/overview`

/** The programs that call in a reseller's name; no tab for who may not see keys. */
export const keysTab: View = {
  Component: '/src/admin/apiKeys/ResellerKeysView#ResellerKeysView',
  path: '/api-keys',
  tab: {
    label: saidOnTab('apiKeys:keys'),
    href: '/api-keys',
    order: 160,
    condition: ({ req }) => can(req.user, 'api-keys.read'),
  },
}
