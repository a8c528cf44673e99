/** Waits for as long as an answer asks to. */
export async function waited(headers: Headers): Promise<void> {
  const seconds = Number(headers.get('retry-after'));
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
