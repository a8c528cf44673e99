import { attributeOf, elementsIn } from './manifestXml.ts';

const MAX_ID = 32;

/** Characters that Office takes. Source: https://learn.microsoft.com/javascript/api/manifest/resources */
const MAX_LENGTH: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
};

/** What is wrong with the texts, pictures and addresses that the manifest defines and names. */
export function resourceComplaints(manifest: Document): readonly string[] {
  return [...idComplaints(manifest), ...lengthComplaints(manifest), ...languageComplaints(manifest)];
}

function* idComplaints(manifest: Document): Generator<string> {
  const defined = [...manifest.querySelectorAll('Resources [id]')].map((resource) => resource.id);
  const used = new Set([...manifest.querySelectorAll('[resid]')].map((user) => attributeOf(user, 'resid')));
  for (const id of defined) if (id.length > MAX_ID) yield `The resource id ${id} has more than ${MAX_ID} characters.`;
  for (const id of new Set(defined)) {
    if (defined.indexOf(id) !== defined.lastIndexOf(id)) yield `The resource ${id} is defined more than once.`;
    if (!used.has(id)) yield `The resource ${id} is not used.`;
  }
  for (const id of used) if (!defined.includes(id)) yield `The resource ${id} is used but not defined.`;
}

function lengthComplaints(manifest: Document): readonly string[] {
  return Object.entries(MAX_LENGTH).flatMap(([name, most]) =>
    elementsIn(manifest, name)
      .flatMap((element) => [element, ...element.querySelectorAll('*')])
      .flatMap((each) => [attributeOf(each, 'DefaultValue'), attributeOf(each, 'Value')])
      .filter((text) => text.length > most)
      .map((text) => `${name} takes ${most} characters, but this has more: ${text}.`),
  );
}

/** A language that one text has, all have: a ribbon in two languages is in none. */
function* languageComplaints(manifest: Document): Generator<string> {
  const locales = new Set(elementsIn(manifest, 'Override').map((each) => attributeOf(each, 'Locale')));
  const strings = ['ShortStrings', 'LongStrings'].flatMap((name) => elementsIn(manifest, name));
  const named = ['DisplayName', 'Description'].flatMap((name) =>
    [...manifest.documentElement.children].filter((child) => child.localName === name),
  );
  for (const text of [...named, ...strings.flatMap((list) => [...list.children])]) {
    const has = elementsIn(text, 'Override').map((each) => attributeOf(each, 'Locale'));
    for (const locale of locales)
      if (!has.includes(locale)) yield `${text.id || text.localName} has no text for ${locale}, while others have.`;
  }
}
