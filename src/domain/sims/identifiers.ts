/** An IMSI: country (3 digits), network (2 or 3), subscriber; at most 15 digits (ITU-T E.212). */
export const isImsi = (text: string): boolean => /^\d{6,15}$/.test(text)

/** A card's PIN1 or PIN2 (3GPP TS 31.101: 4 to 8 digits). */
export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text)

/** A card's PUK1 or PUK2 (3GPP TS 31.101: exactly 8 digits). */
export const isPuk = (text: string): boolean => /^\d{8}$/.test(text)
