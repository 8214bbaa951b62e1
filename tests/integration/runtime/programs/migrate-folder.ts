import { prepareDatabase } from '@/scripts/database/prepare-database';

// Applies the migrations of a folder to a database. The test kills it half-way.
const [url = '', folder] = process.argv.slice(2);
console.log('begins');
await prepareDatabase(url, folder);
console.log('prepared');
