import type { Reading } from '../claim';

/** The day on which the sources below were read. */
const on = '2026-11-30';

/** Text of a site, read in the repository that the site is published from. */
function sourceOf(repository: string, commit: string, day: string): Reading {
  return { how: 'copy', on, at: `${repository} on GitHub, commit ${commit} of ${day}` };
}

/**
 * A file of a repository, read as it stood at one commit.
 * @param commit the first digits of its hash
 * @param more the day of the commit, or what else was read
 */
export function atCommit(commit: string, more?: string): Reading {
  return { how: 'page', on, at: more ? `commit ${commit}, ${more}` : `commit ${commit}` };
}

/** Numbers counted by us from data as it stood at one commit or on one day. */
export function countedFrom(at: string): Reading {
  return { how: 'dataset', on, at };
}

/** The same text at another address, or in an archive. */
export function copyAt(at: string): Reading {
  return { how: 'copy', on, at };
}

/** What others wrote about the source. */
export function reportedBy(at: string): Reading {
  return { how: 'second-hand', on, at };
}

export const goWebsite = sourceOf('golang/website', 'b02076a', '21 August 2026');
export const goWiki = sourceOf('golang/wiki', 'c4cea0a', '8 July 2026');
export const rustBlog = sourceOf('rust-lang/blog.rust-lang.org', '0243724', '22 August 2026');
export const rustSurveys = sourceOf('rust-lang/surveys', '986bc63', '8 July 2026');
export const corrodeGuide = sourceOf('corrode/corrode.github.io', '3d6a6e9', '21 August 2026');
export const grpcSite = sourceOf('grpc/grpc.io', '028a1d2', '6 July 2026');
export const linkerdSite = sourceOf('linkerd/website', '93f0017', '20 August 2026');
