import { makeStaticStyles } from '@fluentui/react-components';

/**
 * Where Fluent's own parts fall short: it greys the words of what is not chosen, though a choice must be as easy to read before it is made as
 * after; its boxes and sliders keep a least width, which would scroll sideways at 400% zoom (WCAG 1.4.10); and the room round its circles and
 * switches, which they need to be pressed, would set them 8 px to the right of their own labels.
 */
export const useFluentPatches = makeStaticStyles({
  '.fui-Input__input, .fui-Select__select, .fui-Textarea__textarea': { minWidth: '0 !important', width: '100%' },
  '.fui-Input, .fui-Select, .fui-Textarea, .fui-Slider': { minWidth: '0 !important' },
  '.fui-RadioGroup': { flexWrap: 'wrap', marginLeft: '-8px' },
  '.fui-Checkbox': { marginLeft: '-8px' },
  '.fui-Switch': { marginLeft: '-8px', marginRight: '-8px' },
  '.fui-Radio__label, .fui-Checkbox__label': { color: 'var(--colorNeutralForeground1) !important' },
});
