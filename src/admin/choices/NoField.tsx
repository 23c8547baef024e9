/** For what is only a column of the list. */
export const NoField = () => null
