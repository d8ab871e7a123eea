import { count, upper } from './count';

/** Words of every screen: where the work is done, what went wrong, what works without a connection. */
export const generalWords = {
  count,
  upper,
  back: 'Back',
  settings: 'Settings',
  dot: ' · ',
  quote: (text: string) => `“${text}”`,
  // where the work is done
  onDevice: 'On this device. Nothing left it.',
  onService: 'Council service, names hidden',
  noConnection: 'No connection',
  // errors
  screenStopped: 'This screen stopped',
  stoppedAt: (time: string) => `Stopped at ${time}`,
  whatYouCanDo: 'What you can do',
  detailsForIt: 'Details for IT',
  code: 'Code',
  technical: 'Technical',
  none: 'None',
  useDevice: 'Use this device instead',
  signInAgain: 'Sign in',
  goBack: 'Go back',
  // offline
  offlineTitle: 'No connection',
  offlineLine: 'Fair Copy still works, on this device.',
  stillWorks: 'Works now',
  waits: 'Waits for a connection',
  offlineWorks: [
    'Improve the tone, with rules',
    'Check it and reading age',
    'Letters from your answers',
    'Summaries that quote',
  ] as readonly string[],
  offlineWaits: ['The council service’s own writing', 'Reading a whole inbox'] as readonly string[],
  goOnDevice: 'Go on with this device',
} as const;
