import { checkWords } from './strings/check';
import { draftWords } from './strings/draft';
import { generalWords } from './strings/general';
import { leftWords } from './strings/left';
import { letterWords } from './strings/letter';
import { mailWords } from './strings/mail';
import { resultWords } from './strings/result';
import { settingsWords } from './strings/settings';

/** Every word the pane says, in British English. One catalogue, so that a Welsh one can stand in its place. */
export const words = {
  ...generalWords,
  ...letterWords,
  ...resultWords,
  ...draftWords,
  ...checkWords,
  ...leftWords,
  ...settingsWords,
  ...mailWords,
} as const;
