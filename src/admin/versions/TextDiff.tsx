'use client'

import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { StaticLabel } from 'payload'

export type Where = {
  label: StaticLabel | undefined
  locale?: string | undefined
  nestingLevel?: number | undefined
}

type Props = { from: string; to: string; where: Where }

const html = (text: string): string => `<p>${escapeDiffHTML(text)}</p>`

/** What a field was and what it became, as people read it, drawn as Payload draws its own. */
export function TextDiff({ from, to, where: { label, locale, nestingLevel } }: Props) {
  const { i18n } = useTranslation()
  const { From, To } = getHTMLDiffComponents({
    fromHTML: html(from),
    toHTML: html(to),
    postProcess: unescapeDiffHTML,
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      {...{ From, To, i18n }}
      {...(nestingLevel === undefined ? {} : { nestingLevel })}
      label={{ label: label ?? false, ...(locale ? { locale } : {}) }}
    />
  )
}
