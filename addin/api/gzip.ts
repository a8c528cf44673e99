/** Bytes that are compressed at once, which takes a few milliseconds. */
const BYTES_AT_ONCE = 131_072;

/**
 * Compresses text or bytes; a Blob, because fetch sends its length ahead and can send it again.
 * @param pause comes between small pieces of the work, which some browsers do where they draw
 */
export function gzip(content: string | Uint8Array<ArrayBuffer>, pause?: () => Promise<void>): Promise<Blob> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let at = 0;
  const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      await pause?.();
      controller.enqueue(bytes.subarray(at, at + BYTES_AT_ONCE));
      at += BYTES_AT_ONCE;
      if (at >= bytes.length) controller.close();
    },
  });
  return new Response(pieces.pipeThrough(new CompressionStream('gzip'))).blob();
}
