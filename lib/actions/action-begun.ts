import 'server-only';
import { currentRequest } from '@/lib/http/request-state';

/** Says that the form of this request could be read and its action runs: what fails from here on is our fault. */
export function noteActionBegun(): void {
  const state = currentRequest();
  if (state) state.actionBegun = true;
}
