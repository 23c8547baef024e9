'use client'

export { BrokenScreen as default } from '../../../../admin/panel/BrokenScreen'
