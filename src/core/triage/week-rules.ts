import { any, outsiders, verdict, type Rule } from './case';
import type { SignalName } from './signals';

export const weekSignals: readonly SignalName[] = ['hearing', 'chase', 'blocked', 'statutorystaff', 'homethreat'];

export const weekRules: readonly Rule[] = [
  (seen) =>
    seen.sender === 'politician'
      ? verdict('P2', 'councillor-enquiry', any(seen, 'politician'), 'is an elected member waiting for an answer', true)
      : undefined,
  (seen) =>
    seen.sender === 'regulator' || seen.sender === 'court' || seen.sender === 'press'
      ? verdict('P2', seen.sender, any(seen, 'ombudsman', 'court', 'press', 'hearing'), 'needs an answer this week', true)
      : undefined,
  (seen) =>
    seen.count('homeless') + seen.count('homethreat') >= 1
      ? verdict('P2', 'homeless-threatened', any(seen, 'homethreat', 'homeless'), 'may lose their home: advice is needed this week', true)
      : undefined,
  (seen) =>
    seen.count('chase') >= 1 ? verdict('P2', 'chase', seen.first('chase'), 'has been waiting and is asking again', true) : undefined,
  (seen) => (seen.count('hearing') >= 1 ? verdict('P2', 'hearing', seen.first('hearing'), 'has a court or hearing date', true) : undefined),
  (seen) =>
    seen.count('court') >= 1 && seen.sender !== 'resident'
      ? verdict('P2', 'court', seen.first('court'), 'has a court date', true)
      : undefined,
  (seen) =>
    seen.count('blocked') >= 1
      ? verdict('P2', 'waiting-on-us', seen.first('blocked'), 'cannot go on until we answer', seen.asks || seen.words < 120)
      : undefined,
  (seen) =>
    seen.count('repair') >= 1 && seen.count('lowkey') === 0
      ? verdict('P2', 'repair', seen.first('repair'), 'is an urgent repair', true)
      : undefined,
  (seen) =>
    seen.count('money') >= 1 && outsiders(seen)
      ? verdict('P2', 'money', seen.first('money'), 'is a money worry: answer this week', true)
      : undefined,
  (seen) =>
    seen.count('carer') + seen.count('welfare') + seen.count('abuse') + seen.count('staffharm') + seen.count('childrisk') >= 1 &&
    seen.asks &&
    seen.count('lowkey') === 0
      ? verdict(
          'P2',
          'vulnerable-waiting',
          any(seen, 'carer', 'welfare', 'staffharm', 'abuse', 'childrisk'),
          'someone is waiting on us',
          true,
        )
      : undefined,
  (seen) =>
    seen.count('statutorystaff') >= 1 ? verdict('P2', 'hr-statutory', seen.first('statutorystaff'), 'has a legal period', true) : undefined,
  (seen) =>
    seen.workingDays !== undefined && seen.workingDays <= 10 && seen.hardDate && seen.count('lowkey') === 0 && seen.asks
      ? verdict('P2', 'dated', undefined, 'names a date within ten working days', undefined)
      : undefined,
];
