import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'

import { TITLE_SEPARATOR } from '../../../../../collections/panel'
import { textIn } from '../../../../core/words/text'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

/** Payload has no language for the titles of our own views, which stand in the config in English: "Reports · Simdesk". */
export const generateMetadata = async ({ params, searchParams }: Args): Promise<Metadata> => {
  const { title, ...metadata } = await generatePageMetadata({ config, params, searchParams })
  if (typeof title !== 'string') return { ...metadata, ...(title ? { title } : {}) }
  const text = textIn(await getNextRequestI18n({ config: await config }))
  const [view = '', ...suffix] = title.split(TITLE_SEPARATOR)
  return { ...metadata, title: [text(view), ...suffix].join(TITLE_SEPARATOR) }
}

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, params, searchParams, importMap })
}
