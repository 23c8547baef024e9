'use client'
import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { Preview } from '../../domain/templates/previewTemplate'
import { send, type Verb } from '../actions/send'
import { Choices } from '../dashboard/Choices'
import { useSay } from '../words/useSay'
import { Segments } from './Segments'
import './templates.css'
import { isForSomething, usePreview, useWritten, type Written } from './usePreview'

const WIDTHS = ['desk', 'phone'] as const

type Width = (typeof WIDTHS)[number]

/** Beside the editor: what a reader would get of the text as it stands, and a trial of it by mail. */
export function TemplatePreview() {
  const say = useSay()
  const { hasSavePermission } = useDocumentInfo()
  const written = useWritten()
  const answer = usePreview(written)
  const isNew = !isForSomething(written) && !answer
  return (
    <section aria-label={say('templates:preview')} className="sd-mailview">
      <div className="sd-mailview__header">
        <h2 className="sd-mailview__title">{say('templates:preview')}</h2>
        <span className="sd-mailview__hint">{say('templates:samples')}</span>
        {hasSavePermission && <Trial written={written} />}
      </div>
      {isNew && <p className="sd-mailview__hint">{say('templates:sayWhatFor')}</p>}
      {!answer && !isNew && <div aria-busy="true" className="sd-mailview__waiting" />}
      {answer && !answer.ok && <p className="sd-mailview__fault">{answer.fault.message}</p>}
      {answer?.ok && (
        <>
          <Faults preview={answer.body} />
          {answer.body.segments ? (
            <Sms preview={answer.body} />
          ) : (
            <Mail language={written.language} preview={answer.body} />
          )}
        </>
      )}
    </section>
  )
}

function Trial({ written }: { written: Written }) {
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const go = async () => {
    setBusy(true)
    const answer = await send<Verb>('POST', '/templates/trial', { body: written })
    setBusy(false)
    if (answer.ok) toast.success(answer.body.message)
    else toast.error(answer.fault.fields[0]?.message ?? answer.fault.message)
  }
  return (
    <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void go()}>
      {say(isBusy ? 'form:wait' : 'templates:sendTest')}
    </Button>
  )
}

function Faults({ preview: { faults } }: { preview: Preview }) {
  const say = useSay()
  return (
    <div aria-live="polite">
      {faults.length > 0 && (
        <ul className="sd-mailview__fault">
          {faults.map(({ message, path }) => (
            <li key={`${path}${message}`}>
              <strong>{say(path === 'subject' ? 'templates:subject' : 'templates:text')}:</strong>{' '}
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Mail({ language, preview }: { language: string; preview: Preview }) {
  const say = useSay()
  const [width, setWidth] = useState<Width>('desk')
  return (
    <>
      <p className="sd-mailview__subject" dir="auto" lang={language}>
        {preview.subject || '—'}
      </p>
      <Choices
        label={say('templates:width')}
        onChoose={setWidth}
        options={WIDTHS.map((one) => ({ value: one, label: say(`templates:${one}`) }))}
        value={width}
      />
      <iframe
        className={`sd-mailview__mail sd-mailview__mail--${width}`}
        sandbox=""
        srcDoc={preview.html}
        title={say('templates:mail')}
      />
      <h3 className="sd-mailview__part">{say('templates:textPart')}</h3>
      <pre className="sd-mailview__text" dir="auto" lang={language} tabIndex={0}>
        {preview.text}
      </pre>
    </>
  )
}

function Sms({ preview: { segments, text } }: { preview: Preview }) {
  return (
    <>
      <p className="sd-mailview__bubble" dir="auto">
        {text || '—'}
      </p>
      {segments && <Segments {...segments} />}
    </>
  )
}
