import type { Config } from 'payload'

import { PRODUCT } from '../src/core/product'
import { dashboard } from './dashboard'

/** Between what a page is called and whose it is. */
export const TITLE_SEPARATOR = ' · '

/** The panel as a whole: name, look, first page. Its screens are found by path in `src/admin`. */
export const panel: NonNullable<Config['admin']> = {
  user: 'admins',
  // Payload's own default asks Gravatar, a third party, for a picture of everybody who signs in.
  avatar: 'default',
  theme: 'all',
  dateFormat: 'd MMM yyyy, HH:mm O',
  meta: {
    titleSuffix: `${TITLE_SEPARATOR.trimStart()}${PRODUCT.name}`,
    description: PRODUCT.description,
    defaultOGImageType: 'off',
    robots: 'noindex, nofollow',
    icons: [
      { rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' },
      { rel: 'icon', type: 'image/png', sizes: '32x32', url: '/icon-32.png' },
      { rel: 'apple-touch-icon', sizes: '180x180', url: '/apple-touch-icon.png' },
    ],
    openGraph: {
      siteName: PRODUCT.name,
      title: PRODUCT.name,
      description: PRODUCT.description,
    },
  },
  // Payload's own page of that name knows nothing of how a link stands; ours has its address.
  routes: { reset: '/payload/reset' },
  dashboard,
  components: {
    graphics: {
      Logo: '/src/admin/brand/Logo#Logo',
      Icon: '/src/admin/brand/Icon#Icon',
    },
    Nav: '/src/admin/nav/Nav#Nav',
    actions: ['/src/admin/frame/HeaderActions#HeaderActions'],
    afterLogin: ['/src/admin/signIn/DemoSignIn#DemoSignIn'],
    providers: ['/src/admin/panel/PanelProvider#PanelProvider'],
    views: {
      dashboard: { Component: '/src/admin/dashboard/Dashboard#Dashboard' },
      createFirstUser: { Component: '/src/admin/signIn/FirstAccount#FirstAccount' },
      login: { Component: '/src/admin/signIn/SignIn#SignIn' },
      account: { Component: '/src/admin/account/Account#Account' },
      forgot: { Component: '/src/admin/password/ForgotPassword#ForgotPassword' },
      unauthorized: { Component: '/src/admin/panel/NotForRole#NotForRole' },
      // By where they begin: Payload opens a view with a parameter to nobody who is not signed in.
      resetPassword: {
        Component: '/src/admin/password/PasswordView#ResetPassword',
        path: '/reset',
        meta: { title: 'New password' },
      },
      acceptInvitation: {
        Component: '/src/admin/password/PasswordView#AcceptInvitation',
        path: '/invitation',
        meta: { title: 'Invitation' },
      },
      newOrder: {
        Component: '/src/admin/orders/place/NewOrderRedirect#NewOrderRedirect',
        path: '/orders/new',
        exact: true,
      },
      reports: {
        Component: '/src/admin/reports/ReportsView#ReportsView',
        path: '/reports',
        exact: true,
        meta: { title: 'Reports' },
      },
      // Before the reports that have names.
      customReport: {
        Component: '/src/admin/reports/custom/CustomView#CustomView',
        path: '/reports/custom',
        exact: true,
        meta: { title: 'Custom report' },
      },
      report: {
        Component: '/src/admin/reports/ReportView#ReportView',
        path: '/reports/:slug',
        exact: true,
        meta: { title: 'Report' },
      },
    },
  },
}

/** Payload's own words where ours are plainer. */
export const panelWords = {
  en: {
    authentication: {
      emailOrUsername: 'E-mail or username',
      forgotPassword: 'Forgotten password',
      login: 'Sign in',
      backToLogin: 'Back to sign-in',
      logOut: 'Sign out',
      logout: 'Sign out',
    },
    error: {
      notAllowedToAccessPage: 'Your role does not open this page. Ask an admin if you need it.',
      unauthorized: 'Not for your role',
    },
    localization: { copyToLocale: 'Copy to another language' },
    general: {
      adminTheme: 'Theme',
      backToDashboard: 'To the dashboard',
      createNew: 'Create new',
      createdAt: 'Created',
      deletedAt: 'Trashed',
      email: 'E-mail',
      lastModified: 'Last changed',
      locale: 'Language of texts',
      noLabel: '—',
      noResultsFound: 'No results',
      noResultsDescription: 'There are none yet, or none that fits what is asked for above.',
      or: 'or',
      nothingFound: 'Not found',
      payloadSettings: 'This panel',
      perPage: 'Per page: {{limit}}',
      sorryNotFound: 'There is no such page, or your role does not open it.',
      untitled: 'New',
      updatedAt: 'Last changed',
    },
    version: { saveDraft: 'Save draft', previouslyPublished: 'Published before' },
  },
}
