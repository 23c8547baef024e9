import { quotedList, type Rule } from './rule'

const PEOPLE = [
  ['resellers', 'email'],
  ['clients', 'client_email'],
  ['users', 'email'],
] as const

const people = PEOPLE.map(
  ([table, email]) =>
    `select id::text as id, ${email} as email, status::text as status from ${table}`,
).join(' union all ')

const statusTypes = quotedList(
  ['reseller', 'client', 'user'].map((noun) => `${noun}.status_changed`),
)

export const PEOPLE_RULES: readonly Rule[] = [
  {
    name: 'person.status',
    promise: 'whose status was changed has the one that the last event says',
    table: 'users',
    sql: `
      select p.email as subject, format('is %s, and was made %s last', p.status, told.became) as fault
      from (${people}) as p join (
        select distinct on (subject_id) subject_id, "to" as became from events
        where type in (${statusTypes}) order by subject_id, id desc) as told on told.subject_id = p.id
      where told.became is distinct from p.status`,
  },
  {
    name: 'user.plan',
    promise: 'the current plan is that of an activated order, and of the last one',
    table: 'users',
    sql: `
      select u.email as subject, format('has plan %s, and activated %s last',
        coalesce(u.current_plan_id::text, 'none'), coalesce(o.plan_id::text, 'none')) as fault
      from users u left join (
        select distinct on (user_id) user_id, plan_id from orders
        where status = 'activated' and user_id is not null order by user_id, activated_at desc) as o
        on o.user_id = u.id
      where u.current_plan_id is distinct from o.plan_id`,
  },
  {
    name: 'client.suspension',
    promise: 'it is said who suspended a client while it is suspended',
    table: 'clients',
    sql: `
      select client_email as subject, format('is %s, suspended by %s', status, coalesce(suspended_by::text, 'nobody')) as fault
      from clients where (status = 'suspended') <> (suspended_by is not null)`,
  },
  {
    name: 'client.usage',
    promise: 'what a client used is what was reported of its month',
    table: 'clients',
    sql: `
      select c.client_email as subject, format('shows %s MB of %s, and %s were reported',
        c.current_usage, coalesce(c.usage_month, 'no month'), coalesce(told.megabytes, 0)) as fault
      from clients c left join (
        select client_id, to_char(day, 'YYYY-MM') as month, sum(megabytes) as megabytes
        from client_usage group by client_id, month) as told
        on told.client_id = c.id and told.month = c.usage_month
      where c.current_usage <> coalesce(told.megabytes, 0)`,
  },
]
