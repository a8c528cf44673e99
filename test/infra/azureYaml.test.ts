import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { infraFolder } from './bicepFile.ts';

describe('azure.yaml', () => {
  const azd = z
    .object({
      requiredVersions: z.object({ azd: z.string() }),
      services: z.object({ api: z.object({ host: z.string(), remoteBuild: z.boolean() }) }),
      hooks: z.object({ predeploy: z.record(z.string(), z.object({ run: z.string() })) }),
      workflows: z.object({ up: z.object({ steps: z.array(z.object({ azd: z.string() })) }) }),
    })
    .parse(parse(readFileSync(join(infraFolder, '../azure.yaml'), 'utf8')));
  it('deploys the package as it is: nothing is built in Azure', () => {
    expect(azd.services.api).toEqual({ host: 'function', remoteBuild: false });
    expect(azd.requiredVersions.azd).toBe('>= 1.23.5');
    expect(azd.hooks.predeploy).toEqual({
      posix: expect.objectContaining({ run: 'npm run package' }),
      windows: expect.objectContaining({ run: 'npm run package' }),
    });
    expect(azd.workflows.up.steps).toEqual([
      { azd: 'provision' },
      { azd: 'deploy api --from-package build/rangecast.zip' },
    ]);
  });
});
