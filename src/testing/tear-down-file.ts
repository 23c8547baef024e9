import { closeTestApp } from './app'

afterAll(closeTestApp, 30_000)
