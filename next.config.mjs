import { withPayload } from '@payloadcms/next/withPayload'

import { WITHOUT_TRASH } from './collections/withoutTrash.mjs'
import { SECURITY_HEADERS } from './src/core/securityHeaders.mjs'

/** The addresses of the owner's plan, and the screens they are now. */
const SCREENS = {
  '/': '/admin',
  '/login': '/admin/login',
  '/forgot-password': '/admin/forgot',
  '/reset-password/:token': '/admin/reset/:token',
  '/dashboard': '/admin',
  '/resellers': '/admin/collections/resellers',
  '/resellers/add': '/admin/collections/resellers/create',
  '/resellers/:id': '/admin/collections/resellers/:id/overview',
  '/resellers/:id/edit': '/admin/collections/resellers/:id',
  '/clients': '/admin/collections/clients',
  '/clients/:id': '/admin/collections/clients/:id/overview',
  '/users': '/admin/collections/users',
  '/users/:id': '/admin/collections/users/:id/overview',
  '/orders': '/admin/collections/orders',
  '/orders/new': '/admin/collections/orders/create',
  '/orders/:id': '/admin/collections/orders/:id',
  '/transactions': '/admin/collections/transactions',
  '/transactions/:id': '/admin/collections/transactions/:id',
  '/support': '/admin/collections/tickets',
  '/support/tickets': '/admin/collections/tickets',
  '/support/tickets/:id': '/admin/collections/tickets/:id',
  '/reports': '/admin/reports',
  '/reports/:slug': '/admin/reports/:slug',
  '/settings': '/admin/globals/general',
  '/settings/pricing': '/admin/globals/pricing',
  '/settings/general': '/admin/globals/general',
  '/settings/delivery': '/admin/globals/delivery',
  '/settings/notifications': '/admin/globals/notifications',
  '/settings/api': '/admin/globals/api',
  '/settings/branding': '/admin/globals/branding',
  // Payload draws an empty page where there is no trash.
  [`/admin/collections/:slug(${Object.keys(WITHOUT_TRASH).join('|')})/trash`]:
    '/admin/collections/:slug',
}

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  skipTrailingSlashRedirect: true,
  // The panel never prints; what prints would only make its build bigger.
  serverExternalPackages: ['bidi-js', 'fontkit', 'pdfkit'],
  typescript: { ignoreBuildErrors: true },
  // 307: an address may lead elsewhere tomorrow, and a browser never forgets a permanent one.
  redirects: async () =>
    Object.entries(SCREENS).map(([source, destination]) => ({
      source,
      destination,
      permanent: false,
    })),
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
}

export default withPayload(config, { devBundleServerPackages: false })
