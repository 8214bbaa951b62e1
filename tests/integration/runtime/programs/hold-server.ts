import { startEmbeddedServer } from '@/scripts/database/embedded-server';

// Starts the embedded database of DATA_DIR and stays, as the launcher does. The test kills it.
const server = await startEmbeddedServer(process.env.DATA_DIR ?? '');
console.log(`holding ${server.pid} ${server.found}`);
setInterval(() => undefined, 60_000);
