import { letterStates } from './states/letter';
import { libraryStates } from './states/library';
import { mailStates } from './states/mail';
import { otherStates } from './states/other';
import { problemStates } from './states/problem';
import { threadStates } from './states/thread';
import { resultStates } from './states/result';
import type { GalleryState } from './states/state';

/** Every panel in every state. A test opens each at 320 pixels, light, dark and in forced colours. */
export const states: readonly GalleryState[] = [
  ...letterStates,
  ...resultStates,
  ...problemStates,
  ...otherStates,
  ...mailStates,
  ...threadStates,
  ...libraryStates,
];
