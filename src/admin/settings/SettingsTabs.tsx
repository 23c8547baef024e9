'use client'
import { Link, useConfig, useEntityVisibility } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'

import './settings.css'

type Path = `/${string}`
type Tab = { label: string; path: Path; entity: string }

const TABS: readonly Tab[] = [
  { label: 'General', path: '/globals/general', entity: 'general' },
  { label: 'Pricing', path: '/globals/pricing', entity: 'pricing' },
  { label: 'Delivery', path: '/globals/delivery', entity: 'delivery' },
  { label: 'Notifications', path: '/globals/notifications', entity: 'notifications' },
  { label: 'API', path: '/globals/api', entity: 'api' },
  { label: 'Branding', path: '/globals/branding', entity: 'branding' },
  { label: 'Custom', path: '/collections/settings', entity: 'settings' },
]

/** What belongs to a page of settings and is kept elsewhere. */
const BESIDE: Readonly<Record<string, readonly Tab[]>> = {
  delivery: [{ label: 'Carriers', path: '/collections/carriers', entity: 'carriers' }],
  notifications: [
    { label: 'Templates', path: '/collections/templates', entity: 'templates' },
    { label: 'Messages', path: '/collections/messages', entity: 'messages' },
  ],
  api: [{ label: 'API keys', path: '/collections/api-keys', entity: 'api-keys' }],
  branding: [{ label: 'Media', path: '/collections/media', entity: 'media' }],
}

const API_DOCS = '/api/docs'

/** All settings as the tabs of one place, and what belongs to the page that is open. */
export function SettingsTabs() {
  const { config } = useConfig()
  const pathname = usePathname()
  const { visibleEntities } = useEntityVisibility()
  const hrefOf = (path: Path) => formatAdminURL({ adminRoute: config.routes.admin, path })
  const seen = new Set<string>([...visibleEntities.globals, ...visibleEntities.collections])
  const shown = TABS.filter(({ entity }) => seen.has(entity))
  const current = shown.find(({ path }) => pathname.startsWith(hrefOf(path)))
  const beside = (BESIDE[current?.entity ?? ''] ?? []).filter(({ entity }) => seen.has(entity))
  if (shown.length < 2 && beside.length === 0) return null
  return (
    <div className="sd-settings">
      <nav aria-label="Settings" className="sd-settings__tabs">
        {shown.map(({ label, path }) => (
          <Link
            aria-current={path === current?.path ? 'page' : undefined}
            href={hrefOf(path)}
            key={path}
            prefetch={false}
          >
            {label}
          </Link>
        ))}
      </nav>
      {beside.length > 0 && (
        <p className="sd-settings__beside">
          {'See also: '}
          {beside.map(({ label, path }) => (
            <Link href={hrefOf(path)} key={path} prefetch={false}>
              {label}
            </Link>
          ))}
          {current?.entity === 'api' && <a href={API_DOCS}>Documentation</a>}
        </p>
      )}
    </div>
  )
}
