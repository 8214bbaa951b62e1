import { Toast } from '@base-ui/react/toast';

/** Messages for the page's `ToastRegion`. A page without one stays silent, so it says what happened in another way. */
export const toasts = Toast.createToastManager();
