/** Whether a text is a manifest's version: four numbers up to 65535. */
export function isVersion(text: string): boolean {
  return /^\d+(\.\d+){3}$/.test(text) && text.split('.').every((part) => part.length <= 5 && Number(part) <= 65_535);
}

/** Less than 0 when the first version is lower, more than 0 when it is higher. */
export function compareVersions(a: string, b: string): number {
  const others = b.split('.').map(Number);
  const difference = a.split('.').map((part, i) => Number(part) - (others[i] ?? 0));
  return difference.find((each) => each !== 0) ?? 0;
}

/** The next version: its last number counts on. */
export function versionAfter(version: string): string {
  const parts = version.split('.').map(Number);
  return [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1].join('.');
}
