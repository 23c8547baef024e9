'use client'
import { getTranslation } from '@payloadcms/translations'
import {
  FieldLabel,
  Link,
  useConfig,
  useField,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { CollectionSlug, TextFieldClientProps } from 'payload'

import { useLoaded } from '../actions/useLoaded'
import './references.css'

type Props = TextFieldClientProps & {
  /** The field beside it that says of which collection the id is. */
  kindPath: string
  /** The collection each kind stands for, where the kind itself is none. */
  collections?: Partial<Record<string, CollectionSlug>>
}

/** A stored id as the name of what it is of, leading there; the id where there is nothing to open. */
export function ReferenceField({ collections, field, kindPath, path }: Props) {
  const { value } = useField<string | undefined>({ potentiallyStalePath: path })
  const kind = useFormFields(([fields]) => fields[kindPath]?.value)
  const { config } = useConfig()
  const slug = typeof kind === 'string' ? (collections?.[kind] ?? kind) : undefined
  const known = config.collections.find((collection) => collection.slug === slug)
  return (
    <div className="field-type read-only">
      <FieldLabel as="span" label={field.label} path={path} />
      <div className="sd-reference">
        {value && known ? <Named id={value} slug={known.slug} /> : (value ?? '—')}
      </div>
    </div>
  )
}

function Named({ id, slug }: { id: string; slug: CollectionSlug }) {
  const { i18n } = useTranslation()
  const { config, getEntityConfig } = useConfig()
  const { admin, labels } = getEntityConfig({ collectionSlug: slug })
  const found = useLoaded<Record<string, unknown>>(`/${slug}/${id}?depth=0`)
  const kind = getTranslation(labels.singular, i18n)
  if (!found) return <>{kind} …</>
  if (!found.ok) return <>{`${kind} ${id}`}</>
  const title: unknown = found.body[admin.useAsTitle ?? 'id']
  return (
    <>
      {kind}{' '}
      <Link href={`${config.routes.admin}/collections/${slug}/${id}`} prefetch={false}>
        {typeof title === 'string' ? title : id}
      </Link>
    </>
  )
}
