import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { manifestComplaints } from '../../../local/manifest/manifestComplaints.ts';
import { tenantManifest } from '../../../local/manifest/tenantManifest.ts';

const root = resolve(import.meta.dirname, '../../..');
const publicFolder = resolve(root, 'addin/public');
const original = readFileSync(resolve(root, 'manifest.xml'), 'utf8');
const deployment = {
  host: 'rangecast.contoso.com',
  clientId: '33333333-2222-4222-8222-222222222222',
  id: '31010ea5-0337-5d23-82b5-570d1a31fc9f',
  version: '1.2.3.4',
};
const good = tenantManifest(original, deployment);

/** The manifest with one thing changed, which has to be there. */
function goodWith(found: string | RegExp, put: string): string {
  const changed = good.replace(found, put);
  if (changed === good) throw new Error(`the manifest holds no ${String(found)}`);
  return changed;
}

describe('tenantManifest()', () => {
  it.each(['rangecast.contoso.com', 'func-x1.azurewebsites.net', 'localhost:4000', 'xn--bcher-kva.example:8443'])(
    'gives a manifest for %s that Office takes',
    (host) => {
      const xml = tenantManifest(original, { ...deployment, host });
      expect(manifestComplaints(xml, publicFolder)).toEqual([]);
      expect(xml).toContain(`<Resource>api://${host}/${deployment.clientId}</Resource>`);
      expect(xml).toContain(`<SourceLocation DefaultValue="https://${host}/taskpane.html"/>`);
      expect(xml.split('localhost:3000')).toHaveLength(1);
    },
  );
  it('puts in id, client id and version, and changes nothing else', () => {
    expect(good).toContain('<Id>31010ea5-0337-5d23-82b5-570d1a31fc9f</Id>');
    expect(good).toContain('<Version>1.2.3.4</Version>');
    const withoutComment = (xml: string) => xml.replace(/<!--.*?-->/s, '');
    const again = tenantManifest(good, {
      host: 'localhost:3000',
      clientId: '22222222-2222-4222-8222-222222222222',
      id: /<Id>([^<]+)/.exec(original)?.[1] ?? '',
      version: /<Version>([^<]+)/.exec(original)?.[1] ?? '',
    });
    expect(withoutComment(again)).toBe(withoutComment(original));
  });
  it('refuses a manifest that it would leave half as it was', () => {
    expect(() => tenantManifest('<OfficeApp/>', deployment)).toThrow(
      'manifest.xml has no SourceLocation or no WebApplicationInfo to take the host and client id from.',
    );
  });
});

describe('manifestComplaints()', () => {
  it.each([
    [goodWith(/<Id>[^<]+/, '<Id>mine'), 'The add-in\'s Id is no GUID: "mine".'],
    [goodWith(/<Version>[^<]+/, '<Version>1.2'), 'The version is not four numbers up to 65535: "1.2".'],
    [
      goodWith('Name="SharedRuntime"', 'Name="Other"'),
      "The requirements don't name SharedRuntime, without which the pane can't run.",
    ],
    [
      goodWith('https://rangecast.contoso.com/icons/icon-32.png', 'http://rangecast.contoso.com/icons/icon-32.png'),
      'This address is not https: http://rangecast.contoso.com/icons/icon-32.png.',
    ],
    [
      goodWith('https://rangecast.contoso.com/icons/icon-64.png', 'https://cdn.contoso.com/icons/icon-64.png'),
      'The addresses are of several hosts: https://rangecast.contoso.com, https://cdn.contoso.com.',
    ],
    [
      goodWith(/<WebApplicationInfo>.*<\/WebApplicationInfo>/s, ''),
      'There is no WebApplicationInfo, without which Office signs nobody in.',
    ],
    [
      goodWith('</WebApplicationInfo>', '</WebApplicationInfo><Last/>'),
      'WebApplicationInfo is not the last in VersionOverrides.',
    ],
    [
      goodWith('api://rangecast.contoso.com/', 'api://www.contoso.com/'),
      'The resource is api://www.contoso.com/33333333-2222-4222-8222-222222222222 instead of api://rangecast.contoso.com/33333333-2222-4222-8222-222222222222.',
    ],
    [goodWith('<Scope>profile</Scope>', ''), 'The scope profile is missing.'],
    [goodWith('resid="Open.Label"', 'resid="Open.Name"'), 'The resource Open.Name is used but not defined.'],
    [
      goodWith(
        '<bt:String id="Push.Tip"',
        '<bt:String id="Unused" DefaultValue="x"><bt:Override Locale="de-DE" Value="x"/></bt:String><bt:String id="Push.Tip"',
      ),
      'The resource Unused is not used.',
    ],
    [
      goodWith(
        '<bt:Url id="Taskpane.Url"',
        '<bt:Url id="Open.Tip" DefaultValue="https://rangecast.contoso.com/"/><bt:Url id="Taskpane.Url"',
      ),
      'The resource Open.Tip is defined more than once.',
    ],
    [
      good.replaceAll('Refresh.Label', 'Refresh.Label.That.Is.Too.Long.For.It'),
      'The resource id Refresh.Label.That.Is.Too.Long.For.It has more than 32 characters.',
    ],
    [
      goodWith('DefaultValue="Open pane"', `DefaultValue="${'o'.repeat(126)}"`),
      `ShortStrings takes 125 characters, but this has more: ${'o'.repeat(126)}.`,
    ],
    [
      goodWith('Value="Sendet den', `Value="${'s'.repeat(250)}Sendet den`),
      /^Description takes 250 characters, but this has more: s+Sendet/,
    ],
    [
      goodWith('<bt:Override Locale="de-DE" Value="Auswahl senden"/>', ''),
      'Push.Label has no text for de-DE, while others have.',
    ],
    [
      goodWith('<Override Locale="de-DE" Value="Rangecast"/>', ''),
      'DisplayName has no text for de-DE, while others have.',
    ],
    [goodWith('<bt:Image size="80" resid="Icon.80"/>', ''), 'An icon of Rangecast.Group lacks the size 80.'],
    [goodWith('icons/push-16.png', 'icons/push-17.png'), 'The icon /icons/push-17.png does not exist.'],
    [
      goodWith('icons/push-16.png', 'icons/push-20.png'),
      'The icon /icons/push-20.png is 20×20 instead of 16×16 pixels.',
    ],
    [goodWith(/<HighResolutionIconUrl [^>]+>/, ''), 'There is no HighResolutionIconUrl.'],
  ])('says what is wrong (%#)', (xml, complaint) => {
    expect(manifestComplaints(xml, publicFolder)).toContainEqual(
      typeof complaint === 'string' ? complaint : expect.stringMatching(complaint),
    );
  });

  it('refuses what is no manifest', () => {
    expect(() => manifestComplaints('<OfficeApp>', publicFolder)).toThrow('The manifest is no XML: ');
    expect(() => manifestComplaints('<html/>', publicFolder)).toThrow(
      'The manifest begins with html instead of OfficeApp.',
    );
  });
});
