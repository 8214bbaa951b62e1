import type { Route } from 'next';

/** A link of the head or the foot; `current` marks the section that is shown. */
export type NavLink = { href: Route; label: string; current?: boolean };
