export const choices = {
  drivingLicence: 'Driving licence',
  identityCard: 'Identity card',
  message: 'Message',
  passport: 'Passport',
  residencePermit: 'Residence permit',
} as const
