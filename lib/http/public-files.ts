/** The data of the comparison, and what a claim gives away: its picture, its wordings, its figures. */
const dataFiles =
  /^\/(compare\/claims\.(csv|json)|claims\/[\w-]+\/((\d+\/)?chart\.svg|claim\.json|figures\.csv))$/;

/** Pictures that other pages show. */
const pictures = /^\/claims\/[\w-]+\/(\d+\/)?chart\.svg$/;

/** Whether a path is a file that is the same for everybody, so that it may be kept and asks nobody's leave. */
export function isPublicFile(pathname: string): boolean {
  return dataFiles.test(pathname);
}

/** Whether pages of other origins may show what is at this path. */
export function isForOtherPages(pathname: string): boolean {
  return pictures.test(pathname);
}
