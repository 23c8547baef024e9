'use client'
import { TextField, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import { isHexColour } from '../../core/contrast'
import {
  contrastFault,
  DEFAULT_COLOURS,
  paletteOf,
  type Theme,
} from '../../domain/branding/palette'
import { useSay } from '../words/useSay'
import './branding.css'

const themeOf = (path: string): Theme => (path.endsWith('Dark') ? 'dark' : 'light')

const CHOOSE = { dark: 'branding:chooseDark', light: 'branding:chooseLight' } as const
const READS = { dark: 'branding:readsDark', light: 'branding:readsLight' } as const

/** A colour to choose or to type, and at once how the panel would look in it and whether it can be read. */
export function ColourField(props: TextFieldClientProps) {
  const { disabled, setValue, value } = useField<string>({ potentiallyStalePath: props.path })
  const say = useSay()
  const theme = themeOf(props.path)
  const colour = isHexColour(value ?? '') ? value : DEFAULT_COLOURS[theme]
  const { link, onPrimary, primary, soft } = paletteOf(colour, theme)
  const fault = contrastFault(value ?? '', theme)
  return (
    <div className="sd-colour">
      <TextField {...props} />
      <div className="sd-colour__row">
        <input
          aria-label={say(CHOOSE[theme])}
          disabled={disabled}
          onChange={(event) => setValue(event.target.value)}
          type="color"
          value={colour}
        />
        <div aria-hidden="true" className={`sd-colour__sample sd-colour__sample--${theme}`}>
          <span style={{ color: onPrimary, background: primary }}>{say('branding:button')}</span>
          <span style={{ color: link }}>{say('branding:link')}</span>
          <span style={{ color: link, background: soft }}>{say('branding:chosen')}</span>
        </div>
      </div>
      <p aria-live="polite" className={fault ? 'sd-colour__fault' : 'sd-colour__said'}>
        {fault ? say.text(fault) : say(READS[theme])}
      </p>
    </div>
  )
}
