import { stem } from '../stem';

/** Words that people use for one matter in answers to consultations; a word may stand in several lines. */
const families = [
  'safe safety safer danger dangerous accident crash injury injured hurt kill death die risk fear scared frightened cross crossing knocked ward nurse hospital',
  'school pupil classroom teacher child children kid kids student playground gates drop-off pick-up half-term',
  'enforce enforcement police camera fine fined penalty obey ignore caught speeding law warden nobody ticket',
  'time journey minute delay slow late longer commute work hour quicker drive job',
  'air pollution fume smell noise noisy quiet loud vibration rattle emission asthma clean breathe exhaust engine rev rumble',
  'cycle cycling bike bicycle walk walking pedestrian ride horse pavement lane foot scooter pram buggy',
  'cost money waste spend expensive pay price budget afford pothole tax cash value pound fund funding economy economic financial',
  'driver driving motorist tailgate overtake race racing phone rage attitude rude impatient boy racer behaviour idiot',
  'bus taxi lorry delivery ambulance fire van trade business carer shop emergency tradesman bin wagon',
  'road street area zone estate main rural village trial where limit sign hour night side',
  'evening late eight night work shift after',
  'weekend saturday sunday',
  'family baby toddler mum dad parent child children rhyme homework nursery childminder grandchild playgroup',
  'study revise revision exam quiet desk course college university learn student',
  'computer internet wifi online print printer printing scan email website cv claim laptop universal digital job',
  'lonely company warm warmth heating chat friend routine alone isolate isolated cold talk coffee people social',
  'cut cuts staff job close closing closure lose loss trust library save hours reduce redundancy librarian service',
  'volunteer self-service swipe community run machine card unstaffed help',
  'parking park bus toilet step ramp wheelchair access lift dark lit disabled transport distance far travel mobility car',
  'unclear clear figures question survey leaflet confusing explain understand consult information which branch proposal',
  'freedom right choice choose individual liberty free speech autonomy decide',
  'government state law ban illegal prohibit regulate regulation legal rule control intervene',
  'health healthy disease illness sick medical doctor medicine treatment vaccine immunity immune protect wellbeing mental',
  'vaccine vaccination vaccinate jab immunise immunity',
  'side-effect adverse reaction harm damage danger dangerous risk unsafe',
  'effective work works efficient success successful benefit useful help',
  'poor poverty rich wealth income money afford disadvantage inequality equal unfair fair',
  'uniform clothes clothing dress wear outfit fashion style brand',
  'bully bullying tease mock harass victim',
  'discipline behave behaviour order respect obey rules',
  'express expression individuality identity creative creativity personality',
  'gamble gambling bet betting addict addiction addictive odds wager casino',
  'advert advertise advertisement advertising ad marketing promote promotion sponsor sponsorship commercial',
  'sport football match game play team watch viewing fan broadcast television tv',
  'young youth teenager child children kid minor vulnerable',
  'terror terrorism terrorist guerrilla attack violence war conflict military army soldier fight battle bomb',
  'private privacy personal information data secret',
  'monitor track surveillance watch spy',
  'crime criminal offence prison steal murder guilty justice deter deterrent punish punishment',
  'vote voting voter election democracy democratic turnout ballot elect citizen',
  'america american us usa united states country nation international world',
  'culture cultural religion religious belief faith tradition moral ethical',
  'parent family mother father home guardian',
  'information inform informed knowledge know educate education awareness aware learn',
  'community society social public people population collective',
  'environment environmental climate nature green carbon planet pollution',
  'choice option alternative instead other',
  'addiction habit drug alcohol drink',
  'confidence confident self-esteem comfortable comfort feel feeling',
  'job work employment employ employer career unemployment worker',
];

const lookup = new Map<string, Set<string>>();
for (const family of families) {
  const stems = [...new Set(family.split(' ').map((word) => stem(word.replace(/-/gu, ''))))];
  for (const one of stems) {
    const known = lookup.get(one) ?? new Set<string>();
    for (const other of stems) if (other !== one) known.add(other);
    lookup.set(one, known);
  }
}

/** Takes a stem; gives stems of words that speak of the same matter. */
export function related(term: string): Iterable<string> {
  return lookup.get(term) ?? [];
}
