export default async function tearDown() {
  await globalThis.simdeskTestServer?.close()
}
