type ClassName = string | false | null | undefined;

/** Joins the class names that are present. Later names do not override earlier ones: keep them disjoint. */
export function cn(...names: ClassName[]): string {
  return names.filter(Boolean).join(' ');
}
