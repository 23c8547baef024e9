'use client'
import { Link, useConfig, useLocale } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { useSay } from '../words/useSay'
import './templates.css'

type Label = string | Record<string, string>

const textOf = (label: Label, code: string): string =>
  typeof label === 'string' ? label : (label[code] ?? code)

/** One tab a language of the text; what was typed and not saved is asked about before it is left. */
export function LanguageTabs() {
  const say = useSay()
  const { config } = useConfig()
  const pathname = usePathname()
  const { code: current } = useLocale()
  const locales = config.localization ? config.localization.locales : []
  return (
    <nav aria-label={say('templates:languages')} className="sd-languages">
      {locales.map(({ code, label }) => (
        <Link
          aria-current={code === current ? 'page' : undefined}
          className="sd-languages__one"
          href={`${pathname}?locale=${code}`}
          key={code}
          lang={code}
          prefetch={false}
        >
          {textOf(label, code)}
        </Link>
      ))}
    </nav>
  )
}
