import type { ReactElement } from 'react';
import type { WhatLeft } from '../../core/proposal';
import { clockTime } from '../clock';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Section } from '../parts/section';
import { words } from '../strings';

export interface LeftPanelProps {
  readonly sent: { readonly at: number; readonly left: WhatLeft } | undefined;
  readonly council: string;
  readonly copy: () => void;
}

const standIn = /(\[[^\]\n]{1,40}\])/;

/** (12) The exact text sent, word for word, and who promises what. */
export function LeftPanel({ sent, council, copy }: LeftPanelProps): ReactElement {
  const look = useLook();
  if (sent === undefined) {
    return (
      <Frame title={words.nothingLeft}>
        <p className={look.text}>{words.nothingLeftLine}</p>
      </Frame>
    );
  }
  const { left } = sent;
  return (
    <Frame
      title={words.leftTitle}
      line={words.leftSubject(clockTime(sent.at), left.texts.length)}
      main={{ label: words.copyAll, icon: 'copy', press: copy, filled: false }}
    >
      <dl className={look.pairs}>
        <dt className={look.pairName}>{words.sentTo}</dt>
        <dd className={look.pairValue}>{words.sentToService(council)}</dd>
        <dt className={look.pairName}>{words.model}</dt>
        <dd className={look.pairValue}>{left.modelId}</dd>
        <dt className={look.pairName}>{words.keptThere}</dt>
        <dd className={look.pairValue}>{words.keptThereNo}</dd>
      </dl>
      <Section title={words.wordForWord} aside={words.exactlyAsSent}>
        <div className={look.paper}>
          {left.texts.map((text, index) => (
            <p key={index} className={look.text}>
              {text.split(standIn).map((part, at) =>
                at % 2 === 1 ? (
                  <span key={at} className={look.mask}>
                    {part}
                  </span>
                ) : (
                  noBreak(part)
                ),
              )}
            </p>
          ))}
        </div>
      </Section>
      {left.hidden.length > 0 && (
        <Section title={words.standIns} aside={words.realStayed}>
          <table className={look.table}>
            <thead>
              <tr>
                <th scope="col" className={`${look.cell} ${look.grey}`}>
                  {words.sent}
                </th>
                <th scope="col" className={`${look.cell} ${look.grey}`}>
                  {words.howMany}
                </th>
              </tr>
            </thead>
            <tbody>
              {left.hidden.map(({ kind, count }) => (
                <tr key={kind}>
                  <td className={look.cell}>{words.hiddenKind(kind, count)}</td>
                  <td className={look.cell}>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
      <p className={look.grey}>{words.amountsAsTheyAre}</p>
    </Frame>
  );
}
