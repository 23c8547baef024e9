'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import type { Say } from '../../core/words/say'
import { ActionForm } from '../actions/ActionForm'
import { Card } from '../actions/Card'
import { Dialog } from '../actions/Dialog'
import { FaultBanner } from '../actions/FaultBanner'
import { TextArea } from '../actions/Field'
import type { Answer, Fault, Verb } from '../actions/send'
import { Moment } from '../dates/Moment'
import { useSay } from '../words/useSay'
import { useNotes, type Noted, type NoteView } from './useNotes'

import './notes.css'

type Notes = ReturnType<typeof useNotes>

const removal = (id: string): string => `note-delete-${id}`

const asAnswer = (fault: Fault | undefined, say: Say): Answer<Verb> =>
  fault ? { ok: false, fault } : { ok: true, body: { message: say('notes:deleted') } }

const Entry = ({ note, notes }: { note: NoteView; notes: Notes }) => {
  const say = useSay()
  const { openModal } = useModal()
  const slug = removal(note.id)
  const pin = async () => {
    const fault = await notes.pin(note.id, !note.isPinned)
    if (fault) toast.error(fault.message)
  }
  return (
    <li className={`sd-note${note.isPinned ? ' sd-note--pinned' : ''}`}>
      <p className="sd-note__body">{note.body}</p>
      <p className="sd-note__who">
        {note.isPinned && <strong>{say('notes:pinned')}</strong>}
        <span>{note.by}</span>
        <Moment at={note.at} />
        <button type="button" className="sd-link" onClick={() => void pin()}>
          {say(note.isPinned ? 'notes:unpin' : 'notes:pin')}
        </button>
        {notes.canDelete && (
          <button type="button" className="sd-link" onClick={() => openModal(slug)}>
            {say('notes:delete')}
          </button>
        )}
      </p>
      <Dialog slug={slug} title={say('notes:deleteTitle')}>
        <ActionForm
          slug={slug}
          confirm={say('notes:delete')}
          isDangerous
          act={async () => asAnswer(await notes.remove(note.id), say)}
          says={<p>{say('notes:deleteSays')}</p>}
        />
      </Dialog>
    </li>
  )
}

const NewNote = ({ write }: { write: Notes['write'] }) => {
  const say = useSay()
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const keep = async () => {
    setBusy(true)
    const refused = await write(text)
    setBusy(false)
    setFault(refused)
    // What is typed meanwhile is the beginning of the next.
    if (!refused) setText((now) => (now === text ? '' : now))
  }
  return (
    <div className="sd-form" role="group" aria-label={say('notes:newNote')}>
      <FaultBanner fault={fault} besides={['body']} />
      <TextArea
        label={say('notes:newNote')}
        hint={say('notes:hint')}
        value={text}
        onType={setText}
        error={fault?.fields.find(({ path }) => path === 'body')?.message}
        maxLength={4000}
        isRequired
      />
      {text.trim() !== '' && (
        <div className="sd-form__buttons">
          <Button margin={false} disabled={isBusy} onClick={() => void keep()}>
            {say(isBusy ? 'form:wait' : 'notes:keep')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** What staff noted about a person or an order: pinned first, then the newest. */
export const NotesCard = (noted: Noted) => {
  const say = useSay()
  const notes = useNotes(noted)
  return (
    <Card title={say('notes:staffNotes')}>
      {!notes.notes && !notes.fault && <p className="sd-quiet">{say('form:loading')}</p>}
      {notes.fault && (
        <p className="sd-fault" role="alert">
          {notes.fault.message}{' '}
          <button type="button" className="sd-link" onClick={notes.reload}>
            {say('form:tryAgain')}
          </button>
        </p>
      )}
      {notes.notes?.length === 0 && <p className="sd-quiet">{say('notes:none')}</p>}
      <ul className="sd-notes">
        {notes.notes?.map((note) => (
          <Entry key={note.id} note={note} notes={notes} />
        ))}
      </ul>
      {notes.hasMore && (
        <button type="button" className="sd-link" onClick={notes.more}>
          {say('notes:older')}
        </button>
      )}
      <NewNote write={notes.write} />
    </Card>
  )
}
