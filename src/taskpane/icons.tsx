import type { ReactElement } from 'react';

/** Our own line icons, one path each on a 20 by 20 grid: an icon package would cost more than the panels it decorates. */
const paths = {
  back: 'M9 3.5 2.5 10 9 16.5M3 10h14.5',
  next: 'm7.5 4 6 6-6 6',
  down: 'm4 7.5 6 6 6-6',
  gear: 'M10 7.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4ZM8.4 2.5h3.2l.5 2.2 1.4.8 2.1-.7 1.6 2.8-1.6 1.5v1.8l1.6 1.5-1.6 2.8-2.1-.7-1.4.8-.5 2.2H8.4l-.5-2.2-1.4-.8-2.1.7-1.6-2.8 1.6-1.5V9.1L2.8 7.6l1.6-2.8 2.1.7 1.4-.8Z',
  device: 'M4.5 4.5h11a1 1 0 0 1 1 1v7h-13v-7a1 1 0 0 1 1-1ZM1.8 15.5h16.4',
  cloud: 'M6 15.5h8.3a3.2 3.2 0 0 0 .4-6.4A4.8 4.8 0 0 0 5.6 8 3.8 3.8 0 0 0 6 15.5Z',
  offline: 'M6 15.5h8.3a3.2 3.2 0 0 0 2.3-5.4M5.6 8A3.8 3.8 0 0 0 6 15.5M8 5.1a4.8 4.8 0 0 1 6.7 4M3 3l14 14',
  check: 'm3.5 10.5 4.3 4.3L16.5 5.5',
  tick: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.8 10.2l2.3 2.3 4.2-4.6',
  circle: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z',
  question: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM8 8a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M10 13.6v.3',
  ask: 'M6.8 6.6A3.2 3.2 0 1 1 11.4 9.5c-1 .5-1.4 1.2-1.4 2.3M10 15.4v.4',
  swap: 'M4 6.5h12M13 3.5l3 3-3 3M16 13.5H4M7 10.5l-3 3 3 3',
  warning: 'M10 3 2.3 16.5h15.4ZM10 8v4M10 14.2v.3',
  stop: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v5M10 13.6v.3',
  changed: 'M15.5 6.5A6.5 6.5 0 0 0 4 8M4 4v4h4M4.5 13.5A6.5 6.5 0 0 0 16 12M16 16v-4h-4',
  target:
    'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4ZM10 6.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6ZM10 9.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2Z',
  undo: 'M4 3.5v5h5M4.5 8a6 6 0 1 1 1 6.5',
  copy: 'M7 6.5a1.5 1.5 0 0 1 1.5-1.5h6A1.5 1.5 0 0 1 16 6.5v9a1.5 1.5 0 0 1-1.5 1.5h-6A1.5 1.5 0 0 1 7 15.5ZM4 13V4.5A1.5 1.5 0 0 1 5.5 3H12',
  list: 'M4.5 3h11A1.5 1.5 0 0 1 17 4.5v11a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5v-11A1.5 1.5 0 0 1 4.5 3ZM6.3 7h.2M9 7h5M6.3 10h.2M9 10h5M6.3 13h.2M9 13h5',
  clipboard:
    'M7.5 3.5h-2A1.5 1.5 0 0 0 4 5v11.5A1.5 1.5 0 0 0 5.5 18h9a1.5 1.5 0 0 0 1.5-1.5V5a1.5 1.5 0 0 0-1.5-1.5h-2M8 2h4v3H8ZM7 11.5l2.2 2.2L13.3 9',
  speaker: 'M3 7.5h3L10 4v12l-4-3.5H3ZM13 7.5a3.5 3.5 0 0 1 0 5M15.3 5.2a6.8 6.8 0 0 1 0 9.6',
  shorter: 'M2.5 5h15M2.5 9h15M2.5 13h9',
  book: 'M10 5.5v11M10 5.5C8.8 4.4 7 4 3 4v11c4 0 5.8.4 7 1.5 1.2-1.1 3-1.5 7-1.5V4c-4 0-5.8.4-7 1.5Z',
  document: 'M5.5 2.5h6L16 7v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 4 16V4a1.5 1.5 0 0 1 1.5-1.5ZM11.5 2.5V7H16M7 10.5h6M7 13.5h6',
  pen: 'M3 17l1-4L13.5 3.5a2.1 2.1 0 0 1 3 3L7 16ZM11.5 5.5l3 3',
  home: 'M3.5 9.3 10 3.5l6.5 5.8v7.2H12v-4.7H8v4.7H3.5Z',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v4.3h3.2',
  person: 'M10 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM4 17c0-3.3 2.5-5.5 6-5.5s6 2.2 6 5.5',
  reply: 'M7.5 4.5 3 9l4.5 4.5M3.5 9H11a6 6 0 0 1 6 6v1',
  mail: 'M3.5 4.5h13A1.5 1.5 0 0 1 18 6v8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 2 14V6a1.5 1.5 0 0 1 1.5-1.5ZM2.5 6l7.5 5 7.5-5',
  calendar:
    'M4.5 4h11A1.5 1.5 0 0 1 17 5.5v10a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5v-10A1.5 1.5 0 0 1 4.5 4ZM3 8h14M7 2.5v3M13 2.5v3',
  select: 'M3 6V3h3M14 3h3v3M17 14v3h-3M6 17H3v-3M6.5 8.5h7M6.5 11.5h4.5',
} as const;

export type IconName = keyof typeof paths;

/** A decoration: what it means always stands beside it in words, so it is hidden from screen readers. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flexShrink: 0, display: 'block' }}
    >
      <path d={paths[name]} />
    </svg>
  );
}
