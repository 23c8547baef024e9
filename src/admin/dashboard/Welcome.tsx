import { Gutter, Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { sayIn, type Word } from '../../core/words/say'
import { can, type Permission } from '../../domain/access/can'
import './dashboard.css'
import { EditorsDesk } from './EditorsDesk'

type Door = { title: Word; text: Word; path: `/${string}`; permission: Permission }

const DOORS: readonly Door[] = [
  {
    title: 'dashboard:templates',
    text: 'dashboard:templatesText',
    path: '/collections/templates',
    permission: 'templates.update',
  },
  {
    title: 'dashboard:branding',
    text: 'dashboard:brandingText',
    path: '/globals/branding',
    permission: 'branding.update',
  },
  {
    title: 'dashboard:media',
    text: 'dashboard:mediaText',
    path: '/collections/media',
    permission: 'media.update',
  },
  {
    title: 'dashboard:account',
    text: 'dashboard:accountText',
    path: '/account',
    permission: 'admins.update',
  },
]

export function Welcome({ req }: { req: PayloadRequest }) {
  const { admin } = req.payload.config.routes
  const say = sayIn(req.i18n)
  const welcome =
    req.user?.collection === 'admins'
      ? say('dashboard:welcomeName', { name: req.user.firstName })
      : say('dashboard:welcome')
  return (
    <Gutter className="dashboard">
      <h1 className="sd-welcome__title">{welcome}</h1>
      <ul className="sd-welcome__doors">
        {DOORS.filter(({ permission }) => can(req.user, permission)).map(
          ({ path, text, title }) => (
            <li key={path}>
              <Link className="sd-tile" href={formatAdminURL({ adminRoute: admin, path })}>
                <strong>{say(title)}</strong>
                <span>{say(text)}</span>
              </Link>
            </li>
          ),
        )}
      </ul>
      {can(req.user, 'templates.update') && <EditorsDesk req={req} />}
    </Gutter>
  )
}
