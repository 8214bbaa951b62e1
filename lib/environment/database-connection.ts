/**
 * How every session reads and writes times, whatever the server, the database or the role has as its default: the
 * drivers only understand times in UTC and in the ISO style.
 */
const sessionSettings = { TimeZone: 'UTC', DateStyle: 'ISO', IntervalStyle: 'postgres' };

/** What a client or pool of `pg` needs to know about the connection. */
export interface DatabaseConnection {
  connectionString: string;
  options: string;
}

/**
 * The connection for an address, with our settings of the session. Settings that the address itself carries in its
 * `options` stay, unless ours say otherwise. Every `pg.Client` and `pg.Pool` is made with this.
 */
export function databaseConnection(address: string): DatabaseConnection {
  const ours = Object.entries(sessionSettings).map(([name, value]) => `-c ${name}=${value}`);
  const url = new URL(address);
  const given = url.searchParams.get('options');
  // `pg` lets options of the address replace the ones it is given.
  url.searchParams.delete('options');
  const connectionString = given === null ? address : url.href;
  return { connectionString, options: [...(given === null ? [] : [given]), ...ours].join(' ') };
}
