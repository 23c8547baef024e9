'use client'
import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'

import type { NavPreferences } from './readNavPreferences'
import { useWideNav } from './useWideNav'
import { useSay } from '../words/useSay'

export type NavLink = { id: string; label: string; path: `/${string}` }
export type NavGroupOf = { label: string; links: NavLink[] }

type Props = { adminRoute: string; groups: NavGroupOf[]; preferences: NavPreferences }

const isAt = (pathname: string, href: string): boolean =>
  pathname === href || pathname.startsWith(`${href}/`)

export function NavLinks({ adminRoute, groups, preferences }: Props) {
  const pathname = usePathname()
  const say = useSay()
  const isHeld = useWideNav(preferences.isOpen)
  const hrefOf = (path: '' | `/${string}`) => formatAdminURL({ adminRoute, path })
  return (
    <>
      {isHeld && <span className="sd-nav__held" hidden />}
      <NavItem href={hrefOf('')} id="nav-dashboard" isActive={pathname === hrefOf('')}>
        {say('nav:dashboard')}
      </NavItem>
      {groups.map(({ label, links }) => (
        <NavGroup isOpen={preferences.openGroups[label]} key={label} label={label}>
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
