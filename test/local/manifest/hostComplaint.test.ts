import { describe, expect, it } from '@jest/globals';
import { hostComplaint } from '../../../local/manifest/hostComplaint.ts';

describe('hostComplaint()', () => {
  it.each([
    'rangecast.contoso.com',
    'func-rangecast-x1.azurewebsites.net',
    'rangecast.contoso.com:8443',
    'localhost',
    'localhost:3000',
    'xn--bcher-kva.example',
  ])('takes %s', (host) => {
    expect(hostComplaint(host)).toBeUndefined();
  });

  it.each([
    ['', 'The host is empty: give the name of your Function App or your own domain.'],
    [
      'https://a.example.com',
      'The host https://a.example.com has a scheme: leave out https://, a manifest is https anyway.',
    ],
    [
      'http://a.example.com',
      'The host http://a.example.com has a scheme: leave out http://, a manifest is https anyway.',
    ],
    ['a.example.com/', 'The host a.example.com/ has a path or a slash: write only the name, such as a.example.com.'],
    [
      'a.example.com/pane',
      'The host a.example.com/pane has a path or a slash: write only the name, such as a.example.com.',
    ],
    [
      'a.example.com?x=1',
      'The host a.example.com?x=1 has a path or a slash: write only the name, such as a.example.com.',
    ],
    ['me@a.example.com', 'The host me@a.example.com has a user name: write only what follows the @.'],
    ['a example.com', 'The host "a example.com" has a space in it: leave it out.'],
    ['a.example.com:0', 'The host a.example.com:0 has the port "0": a port is a number from 1 to 65535.'],
    ['a.example.com:', 'The host a.example.com: has the port "": a port is a number from 1 to 65535.'],
    ['a.example.com:65536', 'The host a.example.com:65536 has the port "65536": a port is a number from 1 to 65535.'],
    ['a.example.com:080', 'The host a.example.com:080 has the port "080": a port is a number from 1 to 65535.'],
    ['a.example.com:443', 'The host a.example.com:443 names port 443, which is that of https anyway: leave out :443.'],
    ['a:1:2', 'The host a:1:2 has more than one colon: write name or name:port.'],
    ['10.0.0.4', 'The host 10.0.0.4 is an IP address: Office and Entra need a name.'],
    ['10.0.0.4:8443', 'The host 10.0.0.4:8443 is an IP address: Office and Entra need a name.'],
    ['[::1]:3000', 'The host [::1]:3000 is an IP address: Office and Entra need a name.'],
    ['::1', 'The host ::1 is an IP address: Office and Entra need a name.'],
    [
      'bücher.example',
      "The host bücher.example has letters that a certificate can't name: write xn--bcher-kva.example.",
    ],
    ['A.Example.com', 'The host A.Example.com has capital letters: write a.example.com.'],
    ['a.example.com.', 'The host a.example.com. ends with a dot: leave it out.'],
    ['rangecast', 'The host rangecast has no domain: write its full name, such as rangecast.azurewebsites.net.'],
  ])('says what is wrong with %j', (host, complaint) => {
    expect(hostComplaint(host)).toBe(complaint);
  });

  it.each([
    'a..example.com',
    '-a.example.com',
    'a_b.example.com',
    '*.example.com',
    '.example.com',
    `${'a'.repeat(64)}.com`,
    '"><x',
  ])('does not take %s for a name', (host) => {
    expect(hostComplaint(host)).toMatch(/^The host .* is no name of a host: only letters, digits and hyphens/);
  });
});
