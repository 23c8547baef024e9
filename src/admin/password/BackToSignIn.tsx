import { Link } from '@payloadcms/ui'

import './newPassword.css'

export const BackToSignIn = ({ children }: { children: string }) => (
  <p className="sd-np-back">
    <Link href="/admin/login" prefetch={false}>
      {children}
    </Link>
  </p>
)
