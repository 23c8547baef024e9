export const signIn = {
  demo: 'Demo: choose who to be',
  doesAdmin: 'Trade, prices, refunds, settings',
  doesEditor: 'Templates, branding, media',
  doesModerator: 'Orders, users, tickets',
  doesSuperAdmin: 'Everything, staff accounts too',
  filledIn: 'Filled in for {{email}}. Now log in.',
  remember: 'Remember me for 30 days',
} as const
