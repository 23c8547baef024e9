/** Whether `text` is an eUICC's EID: 32 digits, as a number 1 modulo 97 (GSMA SGP.29 §10). */
export const isEid = (text: string): boolean => /^\d{32}$/.test(text) && BigInt(text) % 97n === 1n
