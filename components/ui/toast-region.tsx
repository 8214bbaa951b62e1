'use client';

import { Toast } from '@base-ui/react/toast';
import { Icon } from './icon';
import { toasts } from './toasts';

type ToastRegionProps = {
  /** Name of the region, for example "Messages". */
  name: string;
  closeLabel: string;
};

/** Long enough to be read twice; the time stands still under the pointer and while the focus is in the region. */
const shownFor = 10_000;

/**
 * Where short messages appear whose place on the page is gone, such as a row that was taken away. They are read
 * aloud, F6 leads to them, Escape closes them. Never the only place of something that has to be acted on.
 */
export function ToastRegion({ name, closeLabel }: ToastRegionProps) {
  return (
    <Toast.Provider toastManager={toasts} timeout={shownFor}>
      <Toast.Portal>
        <Toast.Viewport
          aria-label={name}
          className="fixed end-5 bottom-5 z-10 flex w-80 max-w-[calc(100vw-2.5rem)] flex-col gap-2 print:hidden"
        >
          <ToastList closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList({ closeLabel }: { closeLabel: string }) {
  const shown = Toast.useToastManager();
  return shown.toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="rounded-md border border-ink-2 bg-raised py-2 ps-4 pe-2 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-center justify-between gap-3">
        <Toast.Title className="min-w-0 text-small" render={<p />} />
        <Toast.Close
          aria-label={closeLabel}
          className="inline-flex size-9 shrink-0 items-center justify-center rounded-md text-ink-2 hover:text-ink"
        >
          <Icon name="close" className="size-3.5" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
