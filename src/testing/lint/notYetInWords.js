/** Views whose words still stand in the middle of them. A file leaves this list once it says its words, and none comes in. */
export const NOT_YET_IN_WORDS = [
  'src/admin/account/NewEmail.tsx',
  'src/admin/account/OwnPassword.tsx',
  'src/admin/account/OwnSessions.tsx',
  'src/admin/actions/DrawerHeader.tsx',
  'src/admin/actions/Field.tsx',
  'src/admin/actions/ResendMessage.tsx',
  'src/admin/activity/ActivityList.tsx',
  'src/admin/activity/ActivityView.tsx',
  'src/admin/activity/WaysIn.tsx',
  'src/admin/dates/MomentField.tsx',
  'src/admin/people/FirstPassword.tsx',
  'src/admin/people/InviteActions.tsx',
  'src/admin/people/StatusButtons.tsx',
  'src/admin/related/Pages.tsx',
  'src/admin/related/RelatedView.tsx',
  'src/admin/users/OverviewView.tsx',
]
