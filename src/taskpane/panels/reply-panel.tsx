import type { ReactElement } from 'react';
import type { Draft } from '../../core/proposal';
import { Frame } from '../frame';
import { Icon } from '../icons';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Blocks } from '../parts/blocks';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface ReplyPanelProps {
  readonly to: string;
  readonly draft: Draft;
  readonly questions: readonly { readonly quote: string; readonly answered: boolean }[];
  readonly put: () => void;
  readonly copy: () => void;
  readonly changeAnswers?: (() => void) | undefined;
}

/** (19) The reply: the questions asked, ticked off as the draft answers them, and its gaps as stops. */
export function ReplyPanel({ to, draft, questions, put, copy, changeAnswers }: ReplyPanelProps): ReactElement {
  const look = useLook();
  const answered = questions.filter((question) => question.answered).length;
  const invented = draft.facts.flatMap((fact) => (fact.outcome === 'invented' ? [fact.draft] : []));
  return (
    <Frame
      title={words.replyTitle}
      line={words.replyLine(to, Math.round(draft.readingAge))}
      main={{ label: words.putMessage, press: put }}
      promise={words.notSent}
    >
      {questions.length > 0 && (
        <Section title={words.askedOfYou} aside={words.answeredOf(answered, questions.length)}>
          <ul className={`${look.list} ${look.steps}`} style={{ rowGap: '8px' }}>
            {questions.map((question) => (
              <li key={question.quote} className={look.step} style={{ alignItems: 'flex-start' }}>
                <span className={question.answered ? look.goodInk : look.warnInk}>
                  <Icon name={question.answered ? 'tick' : 'question'} />
                </span>
                <span className={look.grow}>
                  {words.quote(noBreak(question.quote))}
                  {question.answered ? (
                    <span className={look.hidden}>{words.answered}</span>
                  ) : (
                    <span className={look.rowSub}>{words.notAnswered}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {invented.length > 0 && (
        <Notice tone="warn" title={words.inventedReply}>
          {invented.map((fact) => (
            <p key={fact.span.start} className={look.text}>
              <b className={look.bold}>{noBreak(fact.text)}</b>
            </p>
          ))}
        </Notice>
      )}
      <Section title={words.draft}>
        <Blocks blocks={draft.blocks} spoken={words.gapSpoken} />
        <div className={look.links}>
          <TextLink label={words.copy} press={copy} />
          {changeAnswers && <TextLink label={words.changeAnswers} press={changeAnswers} />}
        </div>
      </Section>
    </Frame>
  );
}
