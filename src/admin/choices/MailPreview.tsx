'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'

import { LOGO_CID } from '../../domain/templates/layout'
import { usePanelSettings } from '../panel/panelContext'
import { useSay } from '../words/useSay'
import './choices.css'

/** The mail as its reader sees it, in a frame that runs nothing and opens nothing. */
export function MailPreview({ field, path }: TextareaFieldClientProps) {
  const { value } = useField<string | undefined>({ potentiallyStalePath: path })
  const { logo } = usePanelSettings()
  const say = useSay()
  if (!value) return null
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      <iframe
        className="sd-mail-preview"
        sandbox=""
        // A mail brings its logo along; what is kept of it shows today's.
        srcDoc={value.replace(`cid:${LOGO_CID}`, logo ?? '')}
        title={say('choices:message')}
      />
    </div>
  )
}
