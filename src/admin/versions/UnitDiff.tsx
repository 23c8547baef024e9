import type { NumberFieldDiffServerComponent } from 'payload'
import type { ComponentProps } from 'react'

import { readGeneral } from '../../domain/settings/read'
import { FROM_SETTINGS, moneyUnit, percent, siblingPath, type Unit } from '../units/unit'
import { currencyAt } from './currencyAt'
import { TextDiff } from './TextDiff'

type Props = ComponentProps<NumberFieldDiffServerComponent>

const Diff = ({ unit, ...props }: Props & { unit: Unit }) => {
  const { clientField, comparisonValue, i18n, locale, nestingLevel, versionValue } = props
  const text = (value: unknown): string =>
    typeof value === 'number' ? unit.toText(value, i18n.language) : ''
  return (
    <TextDiff
      from={text(comparisonValue)}
      to={text(versionValue)}
      where={{ label: clientField.label, locale, nestingLevel }}
    />
  )
}

/** Amounts as people write them, in the currency that stood beside them. */
export async function MoneyDiff(props: Props & { currencyPath: string }) {
  const { baseVersionField, currencyPath, req } = props
  const { currency } = await readGeneral(req)
  const beside =
    currencyPath === FROM_SETTINGS
      ? undefined
      : await currencyAt(req, siblingPath(baseVersionField.path, currencyPath))
  return <Diff {...props} unit={moneyUnit(beside, currency)} />
}

export const RateDiff = (props: Props) => <Diff {...props} unit={percent} />
