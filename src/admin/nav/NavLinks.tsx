'use client'
import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'

export type NavLink = { id: string; label: string; path: `/${string}` }
export type NavGroupOf = { label: string; links: NavLink[] }

type Props = { adminRoute: string; groups: NavGroupOf[]; openGroups: Record<string, boolean> }

const isAt = (pathname: string, href: string): boolean =>
  pathname === href || pathname.startsWith(`${href}/`)

export function NavLinks({ adminRoute, groups, openGroups }: Props) {
  const pathname = usePathname()
  const hrefOf = (path: '' | `/${string}`) => formatAdminURL({ adminRoute, path })
  return (
    <>
      <NavItem href={hrefOf('')} id="nav-dashboard" isActive={pathname === hrefOf('')}>
        Dashboard
      </NavItem>
      {groups.map(({ label, links }) => (
        <NavGroup isOpen={openGroups[label]} key={label} label={label}>
          {links.map(({ id, label: text, path }) => (
            <NavItem href={hrefOf(path)} id={id} isActive={isAt(pathname, hrefOf(path))} key={id}>
              {text}
            </NavItem>
          ))}
        </NavGroup>
      ))}
    </>
  )
}

type ItemProps = { children: string; href: string; id: string; isActive: boolean }

function NavItem({ children, href, id, isActive }: ItemProps) {
  return (
    <Link
      aria-current={isActive ? 'page' : undefined}
      className={`nav__link ${isActive ? 'sd-nav__link--active' : ''}`}
      href={href}
      id={id}
      prefetch={false}
    >
      <span className="nav__link-label">{children}</span>
    </Link>
  )
}
