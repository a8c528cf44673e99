import { z } from 'zod';
import { link, LINK_VERSION, type Link } from './link.ts';

/** What a workbook keeps under a link's key. What can't be read stays where it is, since another version may read it. */
export type ReadLink =
  | { readonly kind: 'link'; readonly id: string; readonly link: Link }
  | { readonly kind: 'newer' | 'unreadable'; readonly id: string };

const versioned = z.looseObject({ version: z.int() });

/** Reads a kept link of any version. @param id the part of its key that names it */
export function readLink(id: string, value: unknown): ReadLink {
  const read = link.safeParse(value);
  if (read.success) return { kind: 'link', id, link: read.data };
  const { data } = versioned.safeParse(value);
  return { kind: data !== undefined && data.version > LINK_VERSION ? 'newer' : 'unreadable', id };
}
