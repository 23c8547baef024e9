export const signIn = {
  demo: 'Demo: choose who to be',
  doesAdmin: 'Trade, prices, refunds, settings',
  doesEditor: 'Templates, branding, media',
  doesModerator: 'Orders, users, tickets',
  doesSuperAdmin: 'Everything, staff accounts too',
  filledIn: 'Filled in for {{email}}. Now log in.',
  firstMade: 'Go to sign-in',
  firstSays: 'Nobody can sign in yet. Type this on the server, in the folder of the console:',
  firstThen: 'It makes a super admin and shows the password, once.',
  firstTitle: 'Make the first account',
  remember: 'Remember me for 30 days',
} as const
