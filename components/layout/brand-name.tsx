import { BrandMark } from './brand-mark';

/** Mark and name, as they stand at the head of every page. */
export function BrandName({ name }: { name: string }) {
  return (
    <span className="inline-flex min-h-11 max-w-full min-w-0 items-center gap-2.5 text-[1.0625rem] leading-tight font-semibold">
      <BrandMark className="size-6 shrink-0" />
      <span className="min-w-0 [overflow-wrap:anywhere]" dir="auto">
        {name}
      </span>
    </span>
  );
}
