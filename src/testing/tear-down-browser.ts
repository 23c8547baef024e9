import { closeBrowserApp } from './browser'

afterAll(closeBrowserApp, 30_000)
