import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'

import { languageOf } from './languageOf'
import { themeOf } from './themeOf'
import './page.css'

export const metadata: Metadata = {
  title: 'Password',
  robots: 'noindex, nofollow',
  // The address holds the token.
  referrer: 'no-referrer',
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
}

export const viewport = { colorScheme: 'light dark' }

/** The frame of the few pages that are not of the panel: nothing of Payload's is loaded. */
export default async function Layout({ children }: { children: ReactNode }) {
  const language = languageOf((await headers()).get('accept-language'))
  const theme = themeOf((await cookies()).get('payload-theme')?.value)
  return (
    <html lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} data-theme={theme}>
      <body>{children}</body>
    </html>
  )
}
