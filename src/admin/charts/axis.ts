type Axis = { locale: string; currency?: string | undefined }

/** The figure beside a line of a chart: short, and in the currency of what is drawn if it is money. */
export const axisText = ({ currency, locale }: Axis): ((value: number) => string) => {
  const short = new Intl.NumberFormat(locale, {
    ...(currency ? { style: 'currency', currency } : {}),
    ...{ notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 },
  })
  return (value) => short.format(value)
}
