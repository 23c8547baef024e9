import { redirect } from 'next/navigation'

/** The short address of a new order. Payload's own route behind it asks who comes, so this one shows nothing. */
export const NewOrderRedirect = () => redirect('/admin/collections/orders/create')
