/** The release that today's claims belong to; a released one never changes. Alone in its file, so that a browser need not load the claims. */
export const evidenceVersion = '2026-12';
