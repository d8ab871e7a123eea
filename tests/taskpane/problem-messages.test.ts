import { problemCodes } from '../../src/core/problem';
import { problemMessages } from '../../src/taskpane/problem-messages';

test.each(problemCodes)('%s says what happened, what became of the letter, and what to do', (code) => {
  const message = problemMessages[code];
  expect(message.title.length).toBeGreaterThan(10);
  expect(`${message.title} ${message.happened}`).toMatch(
    /not been touched|Nothing was written|nothing was written|Look at your letter|Nothing changed/,
  );
  expect(message.advice.length).toBeGreaterThan(0);
  for (const text of [message.title, message.happened, ...message.advice]) {
    // Plain words only: no codes, no jargon of ours, sentences people can read at ten to five.
    expect(text).not.toMatch(/\b(?:error code|HTTP|API|null|undefined|exception|token|timeout|AI)\b/i);
    for (const sentence of text.split(/[.:]\s/)) expect(sentence.split(/\s+/).length).toBeLessThan(24);
  }
});
