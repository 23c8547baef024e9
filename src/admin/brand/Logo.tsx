import type { Payload } from 'payload'

import './brand.css'
import { Mark } from './Mark'
import { readPanelBrand } from './readPanelBrand'

const THEMES = ['light', 'dark'] as const

/**
 * The business's own logo, each theme its own, for the sign-in page and the top of the navigation. A theme
 * without one shows our card and the name: a logo drawn for light grounds may not be seen on dark ones.
 */
export async function Logo({ payload }: { payload: Payload }) {
  const { logos, name } = await readPanelBrand(payload)
  return THEMES.map((theme) => {
    const address = logos[theme]
    return (
      <span className={`sd-logo sd-logo--${theme}`} key={theme}>
        {address ? (
          <img alt={name} className="sd-logo__picture" src={address} />
        ) : (
          <>
            <Mark size={36} />
            <span className="sd-logo__name">{name}</span>
          </>
        )}
      </span>
    )
  })
}
