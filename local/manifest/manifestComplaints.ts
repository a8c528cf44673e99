import { iconComplaints } from './iconComplaints.ts';
import { identityComplaints } from './identityComplaints.ts';
import { manifestFromXml } from './manifestXml.ts';
import { resourceComplaints } from './resourceComplaints.ts';

/**
 * Everything that Office would trip over in a manifest, one sentence each; none when it is good. The schema can't see these.
 * @param publicFolder what the pane's host serves as it is, icons among it
 * @throws Error when it is no manifest at all
 */
export function manifestComplaints(xml: string, publicFolder: string): readonly string[] {
  const manifest = manifestFromXml(xml);
  return [...identityComplaints(manifest), ...resourceComplaints(manifest), ...iconComplaints(manifest, publicFolder)];
}
