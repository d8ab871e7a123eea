import { stem } from '../stem';

/** Words that people use for one matter in answers to consultations; a word may stand in several lines. */
const families = [
  'safe safety safer unsafe danger dangerous accident crash collision injury injured hurt kill killed death dead die risk fear scared frightened cross crossing knocked ward nurse hospital older elderly disabled deaf blind frail vulnerable pedestrian brake slower near-miss miss body lollipop pet cat dog hedgehog life lives safely casualty harm fatal risky afraid terrified worried pensioner wheelchair pram toddler survive stopping distance hit',
  'school pupil classroom class teacher head playground gate zigzag drop-off pick-up lollipop nursery oak year walking-bus term uniform schools headteacher crossing-patrol primary',
  'enforce enforcement unenforceable police policing camera fine fined penalty obey obeyed ignore ignored caught speeding law leeway speedo speedometer ticket points gun prosecute toothless enforced unenforced cameras fines ignores catch policed patrol break rule notice',
  'journey delay slow slower slowing late longer commute commuter minute time hour waste quick quicker work job crawl queue congestion traffic jam living delayed gridlock traveltime appointment productivity',
  'air pollution fume smell noise noisy quiet quieter loud sound vibration rattle rumble shake emission asthma clean breathe exhaust engine rev sleep polluted fumes shaking revving roar peace windows',
  'cycle cycling cyclist bike bicycle walk walking walker pedestrian ride rider riding horse pavement footpath lane path foot scooter pram buggy pushchair hedge pony lanes jog jogger run stroll',
  'cost money waste spend spent expensive pricey cheap pay paid price budget afford pothole tax cash cow value pound fund funding sign post economy economic financial priority costs wasted spending potholes ratepayer taxpayer priorities instead better evidence mend repair fix resurface bin',
  'driver driving drive motorist tailgate overtake overtaking race racing racer phone rage attitude rude impatient behaviour idiot manners young nanny brakes ignore ignored speed lad daft drivers tailgating racetrack mobile aggressive reckless careless boy brake swear hoot horn drunk texting selfish',
  'bus taxi lorry lorries hgv wagon delivery deliveries van minibus ambulance fire trade tradesman business carer customer meter shop emergency driver hill truck coach buses cab deliver courier engine plumber builder paramedic responder timetable driver-hours',
  'apply street road area zone estate main side village trial where everywhere limit hour night round map terrace hospital empty which residential blanket outside trunk streets roads pilot nowhere outskirts boundary stretch junction a-road daytime nights hours only except exempt',
  'evening late later eight half six seven night nights work shift after open bus thursday tuesday evenings dusk after-work shifts opening nine-to-five weekday commuter office hour',
  'weekend saturday sunday afternoon bank holiday monday weekends saturdays sundays',
  'child children childminder kid baby toddler family families mum dad parent rhyme story bedtime homework nursery pyjamas grandchild playgroup lego school kids babies mums dads parents rhymes storytime grandchildren grandson granddaughter schools son daughter pram twins summer-reading',
  'study studying student revise revision exam quiet silent silence room desk course college uni university learn plug door concentrate gcse students exams desks learning essay dissertation read reading table socket research apprentice',
  'computer internet wifi online print printer printing scan scanner email website cv claim laptop universal credit digital form forms plug computers printed scanning photocopy cvs claims benefit benefits broadband password log tablet job application',
  'lonely loneliness company warm warmth heating chat friend routine alone isolate isolated cold talk coffee biscuit people social day-centre centre hub tea shed monday mondays flask widow wife husband died companionship heat friends isolation talking biscuits group widower lifeline conversation somewhere live see',
  'cut cuts cutting staff job jobs redundancy manager close closing closure shut lose loss trust save hours reduce fewer librarian decision decided made promise promised manifesto keep leave already scared open staffing redundant closed shutting losing saving reduced librarians back-door austerity thin betray believe service axe',
  'volunteer volunteers self-service swipe card unstaffed machine community run running hub insurance unattended bev shed entry volunteering machines key fob training trained qualified rota goodwill free-labour',
  'access park parking bus toilet step ramp wheelchair lift dark lit disabled transport distance far travel mobility car home walk miles train hall building door bench shelter equipment accessible toilets loo steps step-free lighting doors scooter stairs heavy pram',
  'unclear clear clarity figures figure question survey leaflet confusing explain understand consult consultation information which branch branches proposal table said wording vague details whether clearer questions questionnaire confused explained explanation proposals detail data map loaded biased option options statistics',
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
