import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { LOCAL_CLIENT_ID } from '../local/people.ts';

const root = resolve(import.meta.dirname, '..');
const { DOMParser } = new JSDOM().window;
const manifest = new DOMParser().parseFromString(
  readFileSync(resolve(root, 'manifest.xml'), 'utf8'),
  'application/xml',
);

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Elements by the name without prefix, wherever they are. */
function elements(name: string, within: Document | Element = manifest): readonly Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function only(name: string, within: Document | Element = manifest): Element {
  const [found, second] = elements(name, within);
  if (found === undefined || second !== undefined) throw new Error(`the manifest has not exactly one ${name}`);
  return found;
}

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const all = [...manifest.querySelectorAll('*')];
const overrides = only('VersionOverrides');
const resources = [...only('Resources').querySelectorAll('[id]')];
const urls = all.map((element) => attribute(element, 'DefaultValue')).filter((value) => /^\w+:\/\//.test(value));
const webApplication = only('WebApplicationInfo');
const textOf = (name: string): string => only(name, webApplication).textContent.trim();

/** Width and height of a PNG file, from its header. */
function pngSize(file: string): readonly [number, number] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** The file that a URL of the manifest names; Vite copies addin/public as it is. */
const publicFile = (url: string): string => resolve(root, 'addin/public', new URL(url).pathname.slice(1));

describe('manifest.xml', () => {
  it('is well-formed XML', () => {
    expect(elements('parsererror')).toEqual([]);
    expect(manifest.documentElement.localName).toBe('OfficeApp');
  });
  it('has a GUID of its own and a version of four numbers', () => {
    const [id] = [...manifest.documentElement.children];
    expect(id?.localName).toBe('Id');
    expect(id?.textContent).toMatch(GUID);
    expect(id?.textContent).not.toBe(LOCAL_CLIENT_ID);
    expect(only('Version').textContent).toMatch(/^\d+(\.\d+){3}$/);
  });
  it('asks for the API sets that the pane needs', () => {
    const sets = elements('Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    expect(sets).toEqual(['ExcelApi 1.12', 'SharedRuntime 1.1', 'DialogApi 1.2']);
  });
  it('names https addresses of one host', () => {
    expect(urls.length).toBeGreaterThan(5);
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(['https://localhost:3000']));
  });
});

describe('resources', () => {
  const defined = resources.map((resource) => resource.id);
  const used = all.map((element) => attribute(element, 'resid')).filter((resid) => resid !== '');
  const tooLong = (list: string, most: number): readonly string[] =>
    [...only(list).querySelectorAll('*')]
      .flatMap((text) => [attribute(text, 'DefaultValue'), attribute(text, 'Value')])
      .filter((text) => text.length > most);

  it('are defined once each', () => {
    expect(defined).not.toHaveLength(0);
    expect(new Set(defined).size).toBe(defined.length);
  });
  it('are all used, and what is used is defined', () => {
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });
  it('have ids of at most 32 characters', () => {
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });
  it('have short strings of at most 125, long strings of at most 250 and URLs of at most 2,048 characters', () => {
    expect(tooLong('ShortStrings', 125)).toEqual([]);
    expect(tooLong('LongStrings', 250)).toEqual([]);
    expect(tooLong('Urls', 2048)).toEqual([]);
  });
});

describe('the ribbon', () => {
  const controls = elements('Control').map((control) => ({
    id: control.id,
    does: attribute(only('Action', control), 'xsi:type'),
    runs: elements('FunctionName', control).map((name) => name.textContent),
  }));
  it('has buttons to open the pane, push the selection and refresh all links', () => {
    expect(controls).toEqual([
      { id: 'Rangecast.Open', does: 'ShowTaskpane', runs: [] },
      { id: 'Rangecast.Push', does: 'ExecuteFunction', runs: ['pushSelection'] },
      { id: 'Rangecast.Refresh', does: 'ExecuteFunction', runs: ['refreshAll'] },
    ]);
  });
  it('names no function that the pane lacks', () => {
    const commands = readFileSync(resolve(root, 'addin/commands.ts'), 'utf8');
    const missing = controls.flatMap(({ runs }) => runs).filter((name) => !commands.includes(`['${name}', `));
    expect(missing).toEqual([]);
  });
  it('speaks German too', () => {
    const texts = [...only('ShortStrings').children, ...only('LongStrings').children];
    const english = texts.filter(
      (text) => !elements('Override', text).some((it) => attribute(it, 'Locale') === 'de-DE'),
    );
    expect(english.map(({ id }) => id)).toEqual(['Group.Label']);
  });
  it('runs button and pane in one runtime, on the page that the build has', () => {
    const page = attribute(only('Runtime'), 'resid');
    expect(attribute(only('SourceLocation', overrides), 'resid')).toBe(page);
    const url = resources.find((resource) => resource.id === page);
    expect(url && attribute(url, 'DefaultValue')).toBe('https://localhost:3000/taskpane.html');
    expect(attribute(only('SourceLocation', only('DefaultSettings')), 'DefaultValue')).toBe(
      'https://localhost:3000/taskpane.html',
    );
    expect(readFileSync(resolve(root, 'addin/taskpane.html'), 'utf8')).toContain('<title>Rangecast</title>');
  });
});

describe('icons', () => {
  const sizes = ['16', '20', '24', '32', '40', '48', '64', '80'];
  it('have all sizes that Office asks for wherever the ribbon shows one', () => {
    const icons = elements('Icon').map((icon) => elements('Image', icon).map((image) => attribute(image, 'size')));
    expect(icons).toEqual([sizes, sizes, sizes, sizes]);
  });
  it.each(elements('Image', only('Images')).map((image) => [image.id, attribute(image, 'DefaultValue')]))(
    '%s is a PNG file of that size',
    (id, url) => {
      const size = Number(id.split('.')[1]);
      expect(pngSize(publicFile(url))).toEqual([size, size]);
    },
  );
  it('are named with the size that the ribbon asks for', () => {
    const wrong = elements('Image', overrides).filter(
      (image) => image.hasAttribute('resid') && !attribute(image, 'resid').endsWith(`.${attribute(image, 'size')}`),
    );
    expect(wrong).toEqual([]);
  });
  it('has 32 pixels for IconUrl and 64 for HighResolutionIconUrl', () => {
    expect(pngSize(publicFile(attribute(only('IconUrl'), 'DefaultValue')))).toEqual([32, 32]);
    expect(pngSize(publicFile(attribute(only('HighResolutionIconUrl'), 'DefaultValue')))).toEqual([64, 64]);
  });
});

describe('WebApplicationInfo', () => {
  it('is the last child of VersionOverrides', () => {
    expect(overrides.lastElementChild).toBe(webApplication);
  });
  it('names the client id of the local cloud', () => {
    expect(textOf('Id')).toBe(LOCAL_CLIENT_ID);
  });
  it('has the resource api://, host of the pane, client id', () => {
    const { host } = new URL(attribute(only('SourceLocation', only('DefaultSettings')), 'DefaultValue'));
    expect(textOf('Resource')).toBe(`api://${host}/${textOf('Id')}`);
  });
  it('asks for openid and profile and nothing else', () => {
    expect(elements('Scope', webApplication).map((scope) => scope.textContent)).toEqual(['openid', 'profile']);
  });
});
