import { fillIn, type GovernanceFacts } from './governance-facts';

/** An accessibility statement after the government's model (Public Sector Bodies Accessibility Regulations 2018). */
export function accessibilityStatement({ council }: GovernanceFacts): string {
  return `This statement is about Fair Copy: its pane in Word and Outlook, and its pages for the library, impact and governance. ${council.name} runs it.

## How accessible it is

We want as many people as possible to be able to use it. You should be able to:

- use all of it with a keyboard, and with a screen reader
- make the text up to 400% larger without scrolling sideways
- choose text size, spacing, typeface and colours in the pane, and use your system’s light, dark or high contrast colours
- have letters read aloud, and speak your notes
- take all the time you need: nothing runs out

We know of these parts that are not fully accessible: ${fillIn('known barriers, from your own test with staff')}

## Tell us

- If you meet a barrier, or need something in another form: ${council.contact.email}, ${council.contact.phone}
- We answer within ${fillIn('working days')}

## If you are not happy with our answer

The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. You can ask the Equality Advisory and Support Service for help.

## Technical information

- Standard: Web Content Accessibility Guidelines version 2.2, level AA
- Compliance: ${fillIn('fully or partly compliant, after your own audit')}
- Content that is not accessible, and why: ${fillIn('list, or none known')}

## How it was tested

Every screen in every state, and every page, is tested by a program that looks for barriers (axe): at 320 pixels, in light, dark and forced colours. Keyboard use, focus and words for screen readers have tests of their own. No program finds every barrier.

- Tested by people who use assistive technology: ${fillIn('date, by whom, with what')}

## Preparation of this statement

- Prepared on: ${fillIn('date')}
- Last reviewed on: ${fillIn('date')}
`;
}
