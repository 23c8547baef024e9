import { Link } from '@payloadcms/ui'

/** From the list of saved reports to where they are made and opened. */
export function ToCustom() {
  return (
    <p>
      <Link href="/admin/reports/custom">Open, run and make reports</Link>
    </p>
  )
}
