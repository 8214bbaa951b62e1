/** Label, bar and points side by side where the chart has 40rem of its own; else the bar under the other two. */
export const barGridClass =
  'grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 ' +
  '@min-[40rem]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_7rem] @min-[40rem]:items-center @min-[40rem]:gap-x-6';
