'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'

import { useSay } from '../words/useSay'
import { VariableButtons } from './VariableButtons'

/** Above the text: its variables. One that was inserted is one piece: no style can tear it apart. */
function VariablePicker() {
  const say = useSay()
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  if (!isEditable) return null
  const insert = (placeholder: string) =>
    editor.update(() => {
      const selection = $getSelection() ?? $getRoot().selectEnd()
      const node = $createTextNode(placeholder).setMode('token')
      if ($isRangeSelection(selection)) selection.insertNodes([node])
    })
  return <VariableButtons label={say('templates:forText')} onChoose={insert} />
}

export const VariablesFeature = createClientFeature({
  plugins: [{ Component: VariablePicker, position: 'aboveContainer' }],
})
