export const actions = {
  fileSaved: '{{name}} is saved.',
  getsItAgain: '{{recipient}} gets it once more, written with the template as it is today.',
  sendAgain: 'Send again',
  sendThisAgain: 'Send this message again?',
  theRecipient: 'the recipient',
  waitsAlready: 'It waits to be sent already.',
} as const
