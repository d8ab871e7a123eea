import type { Reading } from './reading';

/** What a stretch of words says about time. Days are ISO; times are `HH:MM:SS`; `either` allows twelve hours later. */
export interface Moment {
  readonly kind: 'date' | 'time' | 'datetime' | 'range' | 'time-range' | 'datetime-range' | 'duration' | 'set';
  readonly from: number;
  readonly next: number;
  readonly date?: string;
  readonly time?: string;
  readonly endDate?: string;
  readonly endTime?: string;
  readonly either?: boolean;
  readonly seconds?: number;
}

export interface MomentReading extends Reading {
  /** Seconds after midnight of the reference. */
  readonly seconds: number;
}
