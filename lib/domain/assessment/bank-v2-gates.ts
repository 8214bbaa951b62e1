import type { Gate } from './bank';
import { gatesV1 } from './bank-v1-gates';
import { goOnlyPluginClaims, rustOnlyPluginClaims } from './bank-v2-system';

/**
 * The gates of bank v2: those of v1, and two mirrors about hosts that load plug-ins of one language. Such a
 * plug-in is compiled into the host by the host's own toolchain, so the C interface is no way around it.
 */
export const gatesV2: readonly Gate[] = [
  ...gatesV1,
  {
    id: 'go-only-plugin',
    excludes: 'rust',
    when: { question: 'host', is: ['go-only-plugin'] },
    question: 'host',
    lift: 'go-only-plugin',
    reversible: false,
    claims: goOnlyPluginClaims,
  },
  {
    id: 'rust-only-plugin',
    excludes: 'go',
    when: { question: 'host', is: ['rust-only-plugin'] },
    question: 'host',
    lift: 'rust-only-plugin',
    reversible: false,
    claims: rustOnlyPluginClaims,
  },
];
