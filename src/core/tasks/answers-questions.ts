import { terms } from '../term-weights';

export interface AnswersQuestionsInput {
  readonly questions: readonly string[];
  readonly draft: string;
}

/** The share of a question's telling words that the draft must take up before it counts as answered. */
const taken = 0.5;

/** Which of a message's questions a draft takes up, in order. It says "taken up", not "answered well": that is for the officer to judge. */
export function answersQuestions({ questions, draft }: AnswersQuestionsInput): readonly boolean[] {
  const said = new Set(terms(draft));
  return questions.map((question) => {
    const telling = [...new Set(terms(question))];
    return telling.length > 0 && telling.filter((word) => said.has(word)).length / telling.length >= taken;
  });
}
