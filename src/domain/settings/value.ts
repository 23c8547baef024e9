export type SettingType = 'string' | 'number' | 'boolean' | 'json'

export const settingValueFits = (type: SettingType, value: unknown): boolean =>
  type === 'json' ? value !== undefined : typeof value === type && !Number.isNaN(value)
