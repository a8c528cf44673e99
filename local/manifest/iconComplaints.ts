import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, elementsIn } from './manifestXml.ts';

/** The sizes in pixels that Office asks for. Source: https://learn.microsoft.com/javascript/api/manifest/icon */
const REQUIRED = [16, 32, 80];

/**
 * What is wrong with the icons: sizes that are missing, files that are missing or of another size.
 * @param publicFolder what the pane's host serves as it is
 */
export function iconComplaints(manifest: Document, publicFolder: string): readonly string[] {
  return [...ribbonComplaints(manifest, publicFolder), ...storeComplaints(manifest, publicFolder)];
}

function* ribbonComplaints(manifest: Document, folder: string): Generator<string> {
  const [resources] = elementsIn(manifest, 'Resources');
  const urls = new Map(
    [...(resources?.querySelectorAll('[id]') ?? [])].map((each) => [each.id, attributeOf(each, 'DefaultValue')]),
  );
  for (const icon of elementsIn(manifest, 'Icon')) {
    const images = elementsIn(icon, 'Image');
    const sizes = images.map((image) => Number(attributeOf(image, 'size')));
    for (const size of REQUIRED)
      if (!sizes.includes(size)) yield `An icon of ${icon.parentElement?.id ?? 'the ribbon'} lacks the size ${size}.`;
    for (const image of images) {
      const url = urls.get(attributeOf(image, 'resid'));
      if (url !== undefined) yield* sizeComplaint(url, Number(attributeOf(image, 'size')), folder);
    }
  }
}

function* storeComplaints(manifest: Document, folder: string): Generator<string> {
  const sizes = { IconUrl: 32, HighResolutionIconUrl: 64 };
  for (const [name, size] of Object.entries(sizes)) {
    const url = attributeOf(elementsIn(manifest, name)[0], 'DefaultValue');
    if (url === '') yield `There is no ${name}.`;
    else yield* sizeComplaint(url, size, folder);
  }
}

function* sizeComplaint(url: string, size: number, folder: string): Generator<string> {
  const { pathname } = new URL(url);
  const file = join(folder, pathname);
  if (!existsSync(file)) {
    yield `The icon ${pathname} does not exist.`;
    return;
  }
  const found = pngSize(readFileSync(file));
  if (found !== `${size}×${size}`) yield `The icon ${pathname} is ${found} instead of ${size}×${size} pixels.`;
}

/** Width and height of a PNG file, from its header. */
function pngSize(file: Buffer): string {
  if (file.length < 24 || file.subarray(1, 4).toString('latin1') !== 'PNG') return 'no PNG';
  return `${file.readUInt32BE(16)}×${file.readUInt32BE(20)}`;
}
