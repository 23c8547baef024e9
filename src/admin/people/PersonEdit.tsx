'use client'

import { ConfigProvider, DefaultEditView, useConfig } from '@payloadcms/ui'
import { useMemo, type ComponentProps } from 'react'

type Props = ComponentProps<typeof DefaultEditView>

const WITHOUT_PASSWORD = { enableFields: true, optionalPassword: true } as const

/**
 * Payload's form of a person without its own fields for a password: they cannot be left empty when somebody is invited,
 * say nothing of how strong one is, and ask whoever changes theirs for no present one.
 */
export const PersonEdit = (props: Partial<Props>) => {
  const { config } = useConfig()
  const ours = useMemo(
    () => ({
      ...config,
      collections: config.collections.map((collection) =>
        collection.auth
          ? { ...collection, auth: { ...collection.auth, disableLocalStrategy: WITHOUT_PASSWORD } }
          : collection,
      ),
    }),
    [config],
  )
  return (
    <ConfigProvider config={ours}>
      {/* Payload's account view hands it nothing: everything is in the document's own context. */}
      <DefaultEditView {...(props as Props)} />
    </ConfigProvider>
  )
}
