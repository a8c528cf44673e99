import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { curlFrom } from '../../../../addin/panes/raw/curlFrom.ts';

const order = { method: 'POST', path: "/datasets/it's $(here)", data: '`"\\n' } as const;

describe('curlFrom()', () => {
  it('says the same to a shell, whatever is in the request, with the token as a variable', () => {
    const command = curlFrom('https://rangecast.example', order).replace(/^curl/, 'printf "%s\\n"');
    const words = execFileSync('sh', ['-c', command], { env: { TOKEN: 'secret' } })
      .toString()
      .trim()
      .split('\n');
    expect(words).toEqual([
      '-sS',
      'https://rangecast.example/api/raw',
      '-H',
      'Authorization: Bearer secret',
      '-H',
      'Content-Type: application/json',
      '--data-raw',
      JSON.stringify(order),
    ]);
  });
});
