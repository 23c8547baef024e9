import {
  isolateObjectProperty,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'

import { invalid, type SaidFault } from '../../src/core/problem'
import { inside, says } from '../../src/core/words/sentence'
import type { LexicalBody } from '../../src/domain/templates/lexical'
import { textFaults, type DraftText } from '../../src/domain/templates/textFaults'
import type { Template } from '../../payload-types'

/**
 * Refuses a text that could not be sent: it names a variable nobody fills or, when it is to be published,
 * leaves out what its reader needs. Publishing looks at every language, for all of them are published.
 */
export const guardTemplateText: CollectionBeforeValidateHook<Template> = async ({
  data,
  originalDoc,
  req,
}) => {
  const key = data?.key ?? originalDoc?.key ?? ''
  const isPublished = (data?._status ?? originalDoc?._status) === 'published'
  // Payload's type of rich text knows every node there is; ours knows the parts a mail is made of.
  const body = (data?.body ?? (isPublished ? originalDoc?.body : undefined)) as
    LexicalBody | undefined
  const subject = data?.subject ?? (isPublished ? originalDoc?.subject : undefined)
  const faults = [
    ...textFaults(key, { subject, body }, { isPublished: isPublished && body !== undefined }),
    ...(isPublished && originalDoc?.id ? await faultsElsewhere(req, originalDoc) : []),
  ]
  if (faults.length > 0) throw invalid(faults)
  return data
}

type ByLanguage<T> = Partial<Record<string, T | null>>

const faultsElsewhere = async (
  req: PayloadRequest,
  { id, key }: Template,
): Promise<SaidFault[]> => {
  const latest = await req.payload.findByID({
    collection: 'templates',
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    trash: true,
    overrideAccess: true,
    // Payload writes the language of a nested reading into the request, whose own one is still needed.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query']),
  })
  // Read with locale "all", a localized field is an object by language; the types know one locale only.
  const texts = latest as unknown as Record<'body' | 'subject', ByLanguage<unknown> | undefined>
  return Object.keys(texts.body ?? {})
    .filter((language) => language !== req.locale)
    .flatMap((language) => {
      // What stands in these fields is what this very hook let in.
      const text = { body: texts.body?.[language], subject: texts.subject?.[language] } as DraftText
      return text.body
        ? textFaults(key, text, { isPublished: true }).map(({ message, path }) => ({
            path,
            message: says`In the language "${language}": ${inside(message)}`,
          }))
        : []
    })
}
