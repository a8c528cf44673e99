/* The least that an app of Azure Functions can be: what ours is compared with when it loads. */
import { app } from '@azure/functions';

app.http('empty', { methods: ['GET'], authLevel: 'anonymous', handler: () => ({ status: 204 }) });
