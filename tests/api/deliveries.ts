import { query } from '../../src/testing/app'

/** Who carries an order, as its row has it. */
export const deliveryOf = async (id: string) => {
  const [row] = await query(
    'select carrier, delivery_tracking_number as number, courier from orders where id = $1',
    [id],
  )
  return row
}

export const NO_DELIVERY = { carrier: null, number: null, courier: null }
