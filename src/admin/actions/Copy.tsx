'use client'

import { CopyIcon, toast } from '@payloadcms/ui'

import { useSay } from '../words/useSay'

import './actions.css'

/** Takes a number or address to the clipboard; `what` names it to whom cannot see what stands beside. */
export const Copy = ({ text, what }: { text: string; what: string }) => {
  const say = useSay()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast.success(say('form:copied', { what }))
    } catch {
      // Browsers give the clipboard to pages of https alone, and to those that were allowed it.
      toast.error(say('form:notCopied'))
    }
  }
  return (
    <button
      type="button"
      className="sd-copy"
      aria-label={say('form:copy', { what })}
      title={say('form:copy', { what })}
      onClick={() => void copy()}
    >
      <CopyIcon />
    </button>
  )
}
