import { describe, expect, it } from '@jest/globals';
import { checkInputs } from '../../../local/build/checkInputs.ts';

describe('checkInputs()', () => {
  it('lets pass what is made of product and packages', () => {
    const files = [
      'functions/index.ts',
      'shared/limits.ts',
      '/repo/addin/main.tsx',
      'node_modules/x/test/y.js',
      '\0virtual',
    ];
    expect(() => checkInputs('/repo', files)).not.toThrow();
  });
  it.each(['local/people.ts', 'test/flows/cloud.ts', '/repo/local/apiSettings.ts'])('names %s', (file) => {
    expect(() => checkInputs('/repo', ['functions/index.ts', file])).toThrow(
      `${file.replace('/repo/', '')} would be deployed: neither functions/ nor addin/ may import anything of local/ or test/.`,
    );
  });
});
