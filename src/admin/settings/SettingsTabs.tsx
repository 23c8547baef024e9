'use client'
import { Link, useConfig, useEntityVisibility } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'

import type { Word } from '../../core/words/say'
import { useSay } from '../words/useSay'
import './settings.css'

type Path = `/${string}`
type Tab = { label: Word; path: Path; entity: string }

const TABS: readonly Tab[] = [
  { label: 'settings:general', path: '/globals/general', entity: 'general' },
  { label: 'settings:pricing', path: '/globals/pricing', entity: 'pricing' },
  { label: 'settings:delivery', path: '/globals/delivery', entity: 'delivery' },
  { label: 'settings:notifications', path: '/globals/notifications', entity: 'notifications' },
  { label: 'settings:api', path: '/globals/api', entity: 'api' },
  { label: 'settings:branding', path: '/globals/branding', entity: 'branding' },
  { label: 'settings:custom', path: '/collections/settings', entity: 'settings' },
]

/** What belongs to a page of settings and is kept elsewhere. */
const BESIDE: Readonly<Record<string, readonly Tab[]>> = {
  delivery: [{ label: 'settings:carriers', path: '/collections/carriers', entity: 'carriers' }],
  notifications: [
    { label: 'settings:templates', path: '/collections/templates', entity: 'templates' },
    { label: 'settings:messages', path: '/collections/messages', entity: 'messages' },
  ],
  api: [{ label: 'settings:apiKeys', path: '/collections/api-keys', entity: 'api-keys' }],
  branding: [{ label: 'settings:media', path: '/collections/media', entity: 'media' }],
}

const API_DOCS = '/api/docs'

/** All settings as the tabs of one place, and what belongs to the page that is open. */
export function SettingsTabs() {
  const { config } = useConfig()
  const pathname = usePathname()
  const say = useSay()
  const { visibleEntities } = useEntityVisibility()
  const hrefOf = (path: Path) => formatAdminURL({ adminRoute: config.routes.admin, path })
  const seen = new Set<string>([...visibleEntities.globals, ...visibleEntities.collections])
  const shown = TABS.filter(({ entity }) => seen.has(entity))
  const current = shown.find(({ path }) => pathname.startsWith(hrefOf(path)))
  const beside = (BESIDE[current?.entity ?? ''] ?? []).filter(({ entity }) => seen.has(entity))
  if (shown.length < 2 && beside.length === 0) return null
  return (
    <div className="sd-settings">
      <nav aria-label={say('settings:settings')} className="sd-settings__tabs">
        {shown.map(({ label, path }) => (
          <Link
            aria-current={path === current?.path ? 'page' : undefined}
            href={hrefOf(path)}
            key={path}
            prefetch={false}
          >
            {say(label)}
          </Link>
        ))}
      </nav>
      {beside.length > 0 && (
        <p className="sd-settings__beside">
          {say('settings:seeAlso')}{' '}
          {beside.map(({ label, path }) => (
            <Link href={hrefOf(path)} key={path} prefetch={false}>
              {say(label)}
            </Link>
          ))}
          {current?.entity === 'api' && <a href={API_DOCS}>{say('settings:documentation')}</a>}
        </p>
      )}
    </div>
  )
}
