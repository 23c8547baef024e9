import { Gutter, Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { can, type Permission } from '../../domain/access/can'
import './dashboard.css'
import { EditorsDesk } from './EditorsDesk'

type Door = { title: string; text: string; path: `/${string}`; permission: Permission }

const DOORS: readonly Door[] = [
  {
    title: 'Templates',
    text: 'What the console writes to people.',
    path: '/collections/templates',
    permission: 'templates.update',
  },
  {
    title: 'Branding',
    text: 'Name, logo and colour.',
    path: '/globals/branding',
    permission: 'branding.update',
  },
  {
    title: 'Media',
    text: 'Pictures and documents.',
    path: '/collections/media',
    permission: 'media.update',
  },
  {
    title: 'Your account',
    text: 'Your name, password and language.',
    path: '/account',
    permission: 'admins.update',
  },
]

export function Welcome({ req }: { req: PayloadRequest }) {
  const { admin } = req.payload.config.routes
  const name = req.user?.collection === 'admins' ? `, ${req.user.firstName}` : ''
  return (
    <Gutter className="dashboard">
      <h1 className="sd-welcome__title">Welcome{name}</h1>
      <ul className="sd-welcome__doors">
        {DOORS.filter(({ permission }) => can(req.user, permission)).map(
          ({ path, text, title }) => (
            <li key={path}>
              <Link className="sd-tile" href={formatAdminURL({ adminRoute: admin, path })}>
                <strong>{title}</strong>
                <span>{text}</span>
              </Link>
            </li>
          ),
        )}
      </ul>
      {can(req.user, 'templates.update') && <EditorsDesk req={req} />}
    </Gutter>
  )
}
