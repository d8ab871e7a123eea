import type { ReactElement } from 'react';
import type { WhatLeft } from '../../core/proposal';
import { clockTime } from '../clock';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Disclosure } from '../parts/disclosure';
import { MaskedText } from '../parts/masked-text';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { words } from '../strings';

export interface LeftPanelProps {
  readonly sent: { readonly at: number; readonly left: WhatLeft } | undefined;
  readonly council: string;
  readonly copy: () => void;
  /** What the council service told the model to do, once known. */
  readonly instructions?: string | undefined;
  /** Shows what would leave the open item, and lets the officer hide more or less; absent where nothing would leave. */
  readonly chooseHidden?: (() => void) | undefined;
  /** The council has work on this device counted. */
  readonly counted?: boolean;
}

/** (12) The exact text sent, word for word, each stand-in beside the real one, and who promises what. */
export function LeftPanel({ sent, council, copy, instructions, chooseHidden, counted = false }: LeftPanelProps): ReactElement {
  const look = useLook();
  const choose = chooseHidden && (
    <RuledList>
      <Row
        id="choose-hidden"
        icon="cloud"
        title={sent === undefined ? words.seeLeaving : words.hideMoreOrLess}
        hint={words.seeLeavingHint}
        press={chooseHidden}
      />
    </RuledList>
  );
  if (sent === undefined) {
    return (
      <Frame title={words.nothingLeft}>
        <p className={look.text}>{words.nothingLeftLine}</p>
        {counted && <p className={look.text}>{words.countedLine}</p>}
        {choose}
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
        <MaskedText texts={left.texts} hidden={left.hidden} />
      </Section>
      {instructions !== undefined && (
        <Disclosure title={words.ourInstructions}>
          <div className={look.paper}>
            {instructions.split(/\n+/).map((line, index) => (
              <p key={index} className={look.text}>
                {noBreak(line)}
              </p>
            ))}
          </div>
        </Disclosure>
      )}
      {left.hidden.length > 0 && (
        <Section title={words.standIns} aside={words.realStayed}>
          <table className={look.table}>
            <thead>
              <tr>
                <th scope="col" className={`${look.cell} ${look.grey}`}>
                  {words.sent}
                </th>
                <th scope="col" className={`${look.cell} ${look.grey}`}>
                  {words.standsFor}
                </th>
              </tr>
            </thead>
            <tbody>
              {left.hidden.map((thing) => (
                <tr key={`${thing.kind} ${thing.original}`}>
                  <td className={look.cell}>{noBreak(thing.standIn)}</td>
                  <td className={look.cell}>{noBreak(thing.original)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
      {left.asTheyAre.length > 0 && <p className={look.text}>{words.leftAsTheyAre(left.asTheyAre)}</p>}
      <p className={look.grey}>{words.amountsAsTheyAre}</p>
      {counted && <p className={look.grey}>{words.countedLine}</p>}
      {choose}
    </Frame>
  );
}
