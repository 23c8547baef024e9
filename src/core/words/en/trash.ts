export const trash = {
  inIt: '{{title}} is in the trash.',
  out: '{{title}} is out of the trash.',
} as const
