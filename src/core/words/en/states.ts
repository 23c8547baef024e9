export const states = {
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  in_one: 'order {{state}}',
  in_other: 'orders {{state}}',
  none: 'none',
  orders: 'Orders',
  state: 'State',
  stuck: 'Stuck',
  stuckAfter: 'Stuck after',
  stuckAs_one: 'order stuck as {{state}}',
  stuckAs_other: 'orders stuck as {{state}}',
  title: 'Orders on their way',
} as const
