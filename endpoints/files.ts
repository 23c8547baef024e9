import type { DownloadFile as File } from '../src/domain/documents/file'

const isWhole = (content: File['content']): content is Uint8Array<ArrayBuffer> =>
  content instanceof Uint8Array

/** A step of the content each time the reader asks; who goes away ends it. */
const streamOf = (content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> => {
  const parts = content[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const step = await parts.next()
      if (step.done) controller.close()
      else controller.enqueue(step.value)
    },
    cancel: async () => {
      await parts.return?.()
    },
  })
}

/** An answer that a browser saves under the file's name, and that nobody keeps on the way. */
export const fileAnswer = ({ content, name, type }: File): Response =>
  new Response(isWhole(content) ? content : streamOf(content), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
