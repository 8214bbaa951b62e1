import path from 'node:path';

import type { LauncherEnvironment } from '../../lib/environment/parse-environment';
import { claims } from '../../lib/domain/evidence/evidence';
import { expiredClaimIds } from '../../lib/domain/evidence/expiry';
import { isLoopbackAddress } from '../../lib/environment/values';
import { todayInUtc } from '../../lib/shared/today';
import { forgetBuild, isBuildCurrent, rememberBuild, sourcesHash } from '../start/build-stamp';
import { closeToOthers } from '../start/keep-private';
import { childEnvironment, projectRoot } from '../start/launcher-environment';
import { runProgram } from '../start/run-program';
import { writeDocuments } from './write-documents';
import { writePrerendered } from './write-prerendered';

const nextProgram = path.join(projectRoot, 'node_modules/next/dist/bin/next');

/**
 * Builds the web application when there is no finished build of the present sources.
 *
 * @param variables what the application's environment needs; a build opens no connection with it.
 * @param say told each line of the build's output.
 * @returns a sentence for the progress line.
 */
export async function ensureBuild(
  environment: LauncherEnvironment,
  variables: Record<string, string>,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<string> {
  const day = todayInUtc();
  const hash = sourcesHash({
    name: environment.BRAND_NAME,
    email: environment.BRAND_CONTACT_EMAIL,
    legalName: environment.BRAND_LEGAL_NAME,
    address: environment.BRAND_ADDRESS,
    particulars: environment.BRAND_PARTICULARS,
    privacyEmail: environment.BRAND_PRIVACY_EMAIL,
    // Prerendered pages name their public address. On this machine alone the port may change without a build.
    publicAddress: isLoopbackAddress(environment.APP_URL) ? undefined : environment.APP_URL,
    language: environment.PORTAL_LANGUAGE,
    // They also show what was out of date when they were drawn.
    outOfDate: expiredClaimIds(claims, day).join(' '),
  });
  const buildDirectory = path.join(projectRoot, '.next');
  if (isBuildCurrent(hash)) {
    closeToOthers(buildDirectory);
    return 'up to date';
  }
  forgetBuild();
  await runProgram(process.execPath, [nextProgram, 'build'], {
    environment: childEnvironment({ ...variables, NODE_ENV: 'production' }),
    signal,
    onLine: say,
  });
  const pages = writePrerendered(buildDirectory, day);
  writeDocuments(buildDirectory);
  closeToOthers(buildDirectory);
  rememberBuild(hash);
  return `done, ${pages} pages prerendered`;
}
