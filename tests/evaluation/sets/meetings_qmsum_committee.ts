import { scoreMeetings } from '../qmsum';

/** Committee meetings of the Welsh Parliament and the Parliament of Canada. */
export const score = scoreMeetings;
