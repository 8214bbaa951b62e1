import { takeInstanceLock } from '@/scripts/start/instance-lock';

// Takes the lock of DATA_DIR and stays. The test kills it.
await takeInstanceLock(process.env.DATA_DIR ?? '', 'http://localhost:4999');
console.log('locked');
setInterval(() => undefined, 60_000);
