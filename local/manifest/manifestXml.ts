import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM().window;

/**
 * Reads a manifest.
 * @throws Error when it is no XML, or not that of an Office add-in
 */
export function manifestFromXml(xml: string): Document {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const [broken] = elementsIn(manifest, 'parsererror');
  if (broken !== undefined) throw new Error(`The manifest is no XML: ${broken.textContent.trim()}.`);
  if (manifest.documentElement.localName !== 'OfficeApp') {
    throw new Error(`The manifest begins with ${manifest.documentElement.localName} instead of OfficeApp.`);
  }
  return manifest;
}

/** The elements of a name, whatever their namespace, in order. */
export function elementsIn(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

/** An attribute, or '' where there is none. */
export function attributeOf(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** The text of the first element of a name, or '' where there is none. */
export function textIn(within: Document | Element, name: string): string {
  return elementsIn(within, name)[0]?.textContent.trim() ?? '';
}

/** Every address in the manifest. */
export function addressesIn(manifest: Document): readonly string[] {
  return [...manifest.querySelectorAll('[DefaultValue], [Value]')]
    .flatMap((element) => [attributeOf(element, 'DefaultValue'), attributeOf(element, 'Value')])
    .filter((value) => /^\w+:\/\//.test(value));
}
