'use client'
import { getTranslation } from '@payloadcms/translations'
import {
  FieldLabel,
  Link,
  useConfig,
  useEntityVisibility,
  useField,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { CollectionSlug, TextFieldClientProps } from 'payload'

import { useLoaded } from '../actions/useLoaded'
import { nameOf, slugOf, type Reference } from './reference'
import './references.css'

type Props = TextFieldClientProps & Reference

/** A stored id as the name of what it is of, leading there; the id where there is nothing to open. */
export function ReferenceField({ collections, field, kindPath, path }: Props) {
  const { value } = useField<string | undefined>({ potentiallyStalePath: path })
  const kind = useFormFields(([fields]) => fields[kindPath]?.value)
  const { config } = useConfig()
  const slug = slugOf(kind, collections)
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
  const { isEntityVisible } = useEntityVisibility()
  const { admin, labels } = getEntityConfig({ collectionSlug: slug })
  const found = useLoaded<Record<string, unknown>>(`/${slug}/${id}?depth=0`)
  const kind = getTranslation(labels.singular, i18n)
  if (!found) return <>{kind} …</>
  if (!found.ok) return <>{`${kind} ${id}`}</>
  const name = nameOf(found.body, admin.useAsTitle) || id
  if (!isEntityVisible({ collectionSlug: slug })) return <>{`${kind} ${name}`}</>
  return (
    <>
      {kind}{' '}
      <Link href={`${config.routes.admin}/collections/${slug}/${id}`} prefetch={false}>
        {name}
      </Link>
    </>
  )
}
