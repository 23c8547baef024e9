// Imported first by programs whose statements may take minutes: migrations and seeds. One that a person
// sets for them counts.
process.env.DATABASE_STATEMENT_SECONDS ??= '0'
