'use client'
import { useFormFields } from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'

import { usePanelSettings } from '../panel/panelContext'
import { FROM_SETTINGS, moneyUnit, siblingPath } from './unit'
import { UnitField } from './UnitField'

type Props = NumberFieldClientProps & { currencyPath: string }

/** An amount typed in its currency's own units; the form keeps integer minor units. */
export function MoneyField({ currencyPath, ...props }: Props) {
  const settings = usePanelSettings()
  const code = useFormFields(([fields]) =>
    currencyPath === FROM_SETTINGS
      ? undefined
      : fields[siblingPath(props.path, currencyPath)]?.value,
  )
  return <UnitField {...props} unit={moneyUnit(code, settings.currency)} />
}
