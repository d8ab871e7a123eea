import { scoreMeetings } from '../qmsum';

/** Meetings of a product design team. */
export const score = scoreMeetings;
