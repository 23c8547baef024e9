import { TestEnvironment } from 'jest-environment-node'

/** Tells the browser harness, while the page is still open, that a test has failed. */
export default class BrowserEnvironment extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name !== 'test_fn_failure') return
    await this.global.simdeskOnFailure?.(event.test.name)
  }
}
