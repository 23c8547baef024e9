/** Of what the server counts for itself, which nobody changed. */
export const NoDiff = () => null
