import type { Phrase } from '../checks/check';
import { formsOf, inflect } from '../verb-forms';

/** Verbs with an everyday word that takes the same objects; each in every form. */
const verbs =
  'utilise=use utilize=use commence=start endeavour=try ascertain=find~out obtain=get reside=live rectify=put~right discontinue=stop expedite=speed~up assist=help attempt=try construct=build possess=have retain=keep alter=change ' +
  'demonstrate=show depart=leave select=choose discover=find manufacture=make acquire=get conclude=end accompany=go~with inhabit=live~in relocate=move enquire=ask inquire=ask summon=call terminate=end originate=start ' +
  'perish=die transport=carry elect=choose render=make enable=let~x comprise=include encounter=meet resemble=look~like reveal=show portray=show depict=show illustrate=show designate=name situate=place erect=build cease=stop ' +
  'transform=change necessitate=need alleviate=ease accumulate=gather diminish=lessen augment=add~to amend=change modify=change substantiate=prove specify=name execute=carry~out initiate=start ' +
  'reimburse=pay~back peruse=read elucidate=explain formulate=work~out procure=get ameliorate=improve disburse=pay promulgate=publish abandon=leave converse=talk consume=use restrict=limit eliminate=remove';

/** Words and turns of phrase with plainer ones that fit the same place. */
const words =
  'approximately=about|numerous=many|subsequently=later|frequently=often|currently=now|primarily=mainly|principally=mainly|predominantly=mostly|initially=at first|rapidly=quickly|simultaneously=at the same time|' +
  'consequently=so|nevertheless=even so|nonetheless=even so|furthermore=also|moreover=also|additionally=also|hence=so|thus=so|whilst=while|amongst=among|amid=during|via=through|annually=every year|occasionally=sometimes|' +
  'sufficient=enough|prior to=before|subsequent to=after|in order to=to|due to the fact that=because|as a result of=because of|in addition to=as well as|with the exception of=except|in close proximity to=near|adjacent to=next to|' +
  'in the vicinity of=near|a number of=some|a large number of=many|the majority of=most|a variety of=many|a wide range of=many|a multitude of=many|in excess of=more than|is able to=can|are able to=can|was able to=could|were able to=could|is unable to=cannot|' +
  'was unable to=could not|were unable to=could not|has the ability to=can|is known as=is called|are known as=are called|was known as=was called|also known as=also called|referred to as=called|is regarded as=is seen as|is considered to be=is|are considered to be=are|' +
  'is considered=is seen as|individuals=people|residence=home|residences=homes|beverage=drink|beverages=drinks|utilisation=use|assistance=help|commencement=start|termination=end|remainder=rest|vicinity=area|' +
  'prior=earlier|initial=first|entire=whole|principal=main|fundamental=basic|identical=the same|renowned=famous|notable=well-known|prominent=well-known|noteworthy=important|substantial=large|considerable=large|significant=important|primary=main|' +
  'chief=main|subsequent=later|adequate=enough|optimum=best|erroneous=wrong|fictitious=made-up|inferior=worse|superior=better|youngsters=children|infant=baby|infants=babies|physician=doctor|physicians=doctors|attorney=lawyer|attorneys=lawyers|' +
  'for the purpose of=for|for the duration of=during|at the present time=now|during the course of=during|in the event of=if there is|in accordance with=following|with regard to=about|with respect to=about|concerning=about|regarding=about|pertaining to=about|relating to=about|' +
  'despite the fact that=although|in spite of=despite|as well as=and|such as=like|particularly=mainly|extremely=very|exceptionally=very|highly=very|especially=mainly|virtually=almost|merely=only|solely=only|entirely=fully|formerly=once|previously=before|' +
  'located in=in|situated in=in|located on=on|situated on=on|located at=at|is located=is|are located=are|was located=was|is situated=is|are situated=are|majority=most|carried out=done|upon=on|toward=towards|thereby=so|' +
  'commonly=often|generally=usually|typically=usually|widely=often|largely=mostly|eventually=in the end|ultimately=in the end|immediately=at once|shortly after=soon after|on a regular basis=regularly|to this day=today|throughout=all through|beneath=under|aid=help|fled=left|' +
  'passed away=died|gave birth to=had|took place=happened|takes place=happens|take place=happen|came to an end=ended|made use of=used|makes use of=uses|consists of=has|consisted of=had|is comprised of=has|are comprised of=have|was comprised of=had|' +
  'attained=reached|constitutes=is|constituted=was|resulted in=caused|results in=causes|led to=caused|contributed to=helped|established=set up|founded=started|remains=is still|became=became|acquired=got|received=got|receive=get|receives=gets|provides=gives|provide=give|provided=gave|' +
  'large quantities of=a lot of|a great deal of=a lot of|difficult=hard|difficulty=trouble|difficulties=problems|dwelling=home|dwellings=homes|automobile=car|automobiles=cars|vessel=ship|vessels=ships|residents=people|inhabitants=people|populace=people|spouse=partner|conflict=fight|occupation=job|occupations=jobs|' +
  'deceased=dead|intoxicated=drunk|wealthy=rich|impoverished=poor|elderly=old|vast=huge|enormous=huge|tiny=very small|scarce=rare|hazardous=dangerous|perilous=dangerous|beneficial=helpful|detrimental=harmful|crucial=important|vital=important|essential=needed|ancient=very old|contemporary=modern|numerous other=many other|several=many|various=many|multiple=many|diverse=different|distinct=different|' +
  'cultivation=growing|acquisition=purchase|requirement=need|requirements=needs|modification=change|modifications=changes|alteration=change|alterations=changes|objective=goal|objectives=goals|endeavors=tries|consensus=agreement|component=part|components=parts|portion=part|portions=parts|proportion=share|segment=part|segments=parts|category=group|categories=groups|location=place|locations=places|opportunity=chance|opportunities=chances|methodology=method|outcome=result|outcomes=results|error=mistake|errors=mistakes|demise=death|fatality=death|fatalities=deaths|incident=event|incidents=events';

/** Too free for letters that decide things, fit for making any text simple: used only by the style "plainer" in text that is no letter. */
const everyday: readonly (readonly [string, string])[] = words.split('|').flatMap((pair) => {
  const [from, to] = pair.split('=');
  return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
});

/** Those that keep their meaning in a council letter too. */
const safeInLetters = new Set(
  'approximately numerous subsequently frequently currently primarily principally predominantly initially simultaneously consequently furthermore moreover additionally whilst amongst via annually occasionally sufficient commencement utilisation assistance residence beverage prior·to subsequent·to in·order·to due·to·the·fact·that with·the·exception·of in·close·proximity·to adjacent·to in·the·vicinity·of a·large·number·of in·excess·of is·able·to are·able·to was·able·to were·able·to is·unable·to was·unable·to were·unable·to has·the·ability·to at·the·present·time during·the·course·of for·the·duration·of with·regard·to with·respect·to pertaining·to despite·the·fact·that on·a·regular·basis erroneous remainder detrimental hazardous'
    .split(' ')
    .map((word) => word.replace(/·/g, ' ')),
);
const verbsSafeInLetters = new Set(
  'utilise utilize commence endeavour ascertain obtain reside rectify discontinue expedite assist relocate enquire inquire necessitate peruse elucidate ameliorate reimburse'.split(
    ' ',
  ),
);

/** Takes whether the text is a letter; gives the plainer words for it as phrases. */
export function simpleWords(letter: boolean): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const pair of verbs.split(' ')) {
    const [long = '', short = ''] = pair.replace(/~/g, ' ').split('=');
    if (short.endsWith(' x') || (letter && !verbsSafeInLetters.has(long))) continue;
    const seen = new Set<string>();
    for (const { form, word } of formsOf(long)) {
      if (seen.has(word)) continue;
      seen.add(word);
      phrases.push({ pattern: word, to: inflect(short, form), safe: true });
    }
  }
  for (const [from, to] of everyday) {
    if (!letter || safeInLetters.has(from)) phrases.push({ pattern: from, to, safe: true });
  }
  return phrases;
}
