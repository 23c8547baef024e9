export const choices = {
  active: 'Active',
  drivingLicence: 'Driving licence',
  identityCard: 'Identity card',
  internalNote: 'Internal note',
  message: 'Message',
  noLimit: 'No limit',
  off: 'Off',
  passport: 'Passport',
  private: 'Private',
  public: 'Public',
  reply: 'Reply',
  residencePermit: 'Residence permit',
} as const
