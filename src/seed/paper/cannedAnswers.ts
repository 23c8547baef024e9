/** What support writes again and again. */
export const CANNED_ANSWERS = [
  {
    title: 'eSIM does not install',
    body: 'Hello {{name}},\n\nplease connect to Wi-Fi, delete the unfinished profile under Settings > Mobile data and scan the QR code once more. A code installs on one phone only; if yours was used already, answer this message and we send a new one.\n\nYour ticket is {{ticket}}.',
  },
  {
    title: 'No data abroad',
    body: 'Hello {{name}},\n\nplease switch data roaming on for this SIM, then turn the phone off and on again. The first connection in a new country can take some minutes.\n\nIf it still does not work, tell us the country and the network that your phone shows. Your ticket is {{ticket}}.',
  },
  {
    title: 'Refund on its way',
    body: 'Hello {{name}},\n\nwe have sent the money back the way it came. Depending on your bank it arrives within five working days.\n\nYour ticket is {{ticket}}.',
  },
] as const
