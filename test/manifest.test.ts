import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { manifestComplaints } from '../local/manifest/manifestComplaints.ts';
import { addressesIn, attributeOf, elementsIn, manifestFromXml, textIn } from '../local/manifest/manifestXml.ts';
import { LOCAL_CLIENT_ID } from '../local/people.ts';

const root = resolve(import.meta.dirname, '..');
const xml = readFileSync(resolve(root, 'manifest.xml'), 'utf8');
const manifest = manifestFromXml(xml);

function only(name: string, within: Document | Element = manifest): Element {
  const [found, second] = elementsIn(within, name);
  if (found === undefined || second !== undefined) throw new Error(`the manifest has not exactly one ${name}`);
  return found;
}

describe('manifest.xml', () => {
  it('is as Office asks for', () => {
    expect(manifestComplaints(xml, resolve(root, 'addin/public'))).toEqual([]);
  });
  it('asks for the API sets that the pane needs', () => {
    const sets = elementsIn(manifest, 'Set').map(
      (set) => `${attributeOf(set, 'Name')} ${attributeOf(set, 'MinVersion')}`,
    );
    expect(sets).toEqual(['ExcelApi 1.12', 'SharedRuntime 1.1', 'DialogApi 1.2']);
  });
  it('is that of the local cloud', () => {
    expect(new Set(addressesIn(manifest).map((url) => new URL(url).origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
    expect(textIn(only('WebApplicationInfo'), 'Id')).toBe(LOCAL_CLIENT_ID);
  });
  it('asks for openid and profile and nothing else', () => {
    expect(elementsIn(manifest, 'Scope').map((scope) => scope.textContent)).toEqual(['openid', 'profile']);
  });
  it('speaks German too', () => {
    const locales = elementsIn(manifest, 'Override').map((each) => attributeOf(each, 'Locale'));
    expect(new Set(locales)).toEqual(new Set(['de-DE']));
  });
});

describe('the ribbon', () => {
  const controls = elementsIn(manifest, 'Control').map((control) => ({
    id: control.id,
    does: attributeOf(only('Action', control), 'xsi:type'),
    runs: elementsIn(control, 'FunctionName').map((name) => name.textContent),
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
  it('runs button and pane in one runtime, on the page that the build has', () => {
    const page = attributeOf(only('Runtime'), 'resid');
    expect(attributeOf(only('SourceLocation', only('VersionOverrides')), 'resid')).toBe(page);
    const url = [...only('Urls').children].find((resource) => resource.id === page);
    expect(attributeOf(url, 'DefaultValue')).toBe('https://localhost:3000/taskpane.html');
    expect(attributeOf(only('SourceLocation', only('DefaultSettings')), 'DefaultValue')).toBe(
      'https://localhost:3000/taskpane.html',
    );
    expect(readFileSync(resolve(root, 'addin/taskpane.html'), 'utf8')).toContain('<title>Rangecast</title>');
  });
  it('has an icon of every size that Office draws', () => {
    const sizes = ['16', '20', '24', '32', '40', '48', '64', '80'];
    const icons = elementsIn(manifest, 'Icon').map((icon) =>
      elementsIn(icon, 'Image').map((image) => attributeOf(image, 'size')),
    );
    expect(icons).toEqual([sizes, sizes, sizes, sizes]);
  });
});
