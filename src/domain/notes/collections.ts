/** What staff may note something about. */
export const NOTED_COLLECTIONS = ['orders', 'users', 'resellers', 'clients'] as const
