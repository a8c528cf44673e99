/* Runs the local Entra as a process of its own: node test/bench/entra.ts --app-id-uri api://… */
import { parseArgs } from 'node:util';
import { createEntra } from '../../local/entra/createEntra.ts';
import { LOCAL_CLIENT_ID, LOCAL_CLIENT_SECRET } from '../../local/people.ts';
import { exitWithParent } from '../../local/processes/exitWithParent.ts';

exitWithParent();
const { values } = parseArgs({ options: { 'app-id-uri': { type: 'string', default: '' } } });
const entra = createEntra({
  clientId: LOCAL_CLIENT_ID,
  clientSecret: LOCAL_CLIENT_SECRET,
  appIdUri: values['app-id-uri'],
});
console.log(`ready ${await entra.listen(0)}`);
