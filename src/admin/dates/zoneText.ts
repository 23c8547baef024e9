/** "America/New_York" → "America/New York time". */
export const zoneText = (timeZone: string): string => `${timeZone.replaceAll('_', ' ')} time`
