import { checkText } from '../../../src/core/check-text';

const kindsIn = (sentence: string): readonly string[] =>
  checkText(`Dear Mr Bond\n\n${sentence}`)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'wordy');

describe('kinds of sentence that hurt or hide, alone in a letter', () => {
  it.each([
    ['blame', 'You keep ignoring the appointments we make.'],
    ['blame', 'You concealed your savings.'],
    ['blame', 'Once again you missed the deadline.'],
    ['blame', 'You put your own wishes before your son.'],
    ['blame', 'This debt is of your own making.'],
    ['blame', 'The damp is down to how you heat the flat.'],
    ['blame', 'You made yourself late.'],
    ['blame', 'Had you been at the flat on time, the visit would have gone ahead.'],
    ['blame', 'Ignorance of the law is no defence.'],
    ['blame', 'We question what purpose this serves.'],
    ['blame', 'I fail to see why you did this.'],
    ['blame', 'Nobody else in the street complains about the noise.'],
    ['blame', 'This is the seventh complaint you have made.'],
    ['threat', 'One more missed visit and the place goes to someone else.'],
    ['threat', 'Your days at the depot are numbered.'],
    ['threat', 'Your van could be towed and crushed.'],
    ['threat', 'Keep that up and you will see.'],
    ['over-pressure', 'You must empty the garage immediately.'],
    ['over-pressure', 'We need your answer on the place by noon today.'],
    ['stigmatising', 'There are a lot of homeless in the area.'],
    ['stigmatising', 'People with depression cannot do such work.'],
    ['cold', 'Your frustration has been noted.'],
    ['cold', 'There is nothing further we can do for you.'],
    ['cold', 'Appeals seldom succeed.'],
    ['cold', 'Do not write to us again.'],
    ['vague', 'You will hear before too long.'],
    ['blame', 'You have brought all of this on yourself.'],
    ['blame', 'We find your account of it hard to accept.'],
    ['blame', 'You never returned our calls.'],
    ['threat', 'We know where you live and can come round.'],
    ['threat', 'Things will get worse for you.'],
    ['threat', 'Your children could be taken into care if this goes on.'],
    ['cold', 'That is not a question for this team.'],
    ['cold', 'Your note was deleted without being read.'],
    ['stigmatising', 'He is a troublemaker.'],
    ['stigmatising', 'She is an unmarried mother.'],
    ['passive', 'It was considered that no visit was needed.'],
    ['passive', 'An adjustment will be made to your award.'],
  ])('is told as %s: %s', (kind, sentence) => {
    expect(kindsIn(sentence)).toContain(kind);
  });

  it.each([
    'If we hear nothing we may go to court.',
    'You are likely to lose your home, so please ring me on 01632 960111.',
    'I was sorry to hear of the loss of your brother.',
    'If it cannot wait until Monday, ring 01632 960900.',
    'Your rent is paid up to the end of the month.',
    'Your needs do not meet the national rules for care from the council.',
    'A final warning came to you by mistake.',
    'The plumber will come at 4pm today.',
    'Her reading has moved on by a year.',
    'Your appeal came too late for us to look at it.',
    'The charge is cancelled.',
    'Your doctor says the same.',
    'You asked for it to be cut back, and we will do it in May.',
    'We have asked the police to attend with you.',
    'The bailiff can only come in if you let them in.',
    'We have not decided whether the noise is a nuisance.',
    'Thank you for waiting while we looked into this.',
    'You do not need to decide today.',
    'Your son was taken to hospital on Friday.',
    'We looked at whether you should have to pay.',
    'You can tell the other offices at once through one form.',
    'Your award was reduced by the appeal service.',
  ])('is not seen in: %s', (sentence) => {
    expect(kindsIn(sentence)).toEqual([]);
  });
});
