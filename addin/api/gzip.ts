/** Compresses text; a Blob, because fetch sends its length ahead and can send it again. */
export function gzip(text: string): Promise<Blob> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}
