import type { ReactElement } from 'react';

/** One screen in one state, from fixed invented data. */
export interface GalleryState {
  readonly id: string;
  readonly title: string;
  readonly place?: 'device' | 'service' | 'offline';
  /** A first screen has no way back. */
  readonly first?: boolean;
  /** What stands above the screen, as when another message was opened since. */
  readonly above?: () => ReactElement;
  readonly render: () => ReactElement;
}
