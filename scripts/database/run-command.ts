/**
 * Runs a command line program: a failure is one message on standard error and exit code 1. The process ends
 * when the command does; the schema engine of db:diff leaves a ten-second timer behind that would hold it up.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
  process.exit();
}
