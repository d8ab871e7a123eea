/** Word lists that tell people's names from look-alikes. All in folded form. */
function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Titles after which a name must come. */
export const titles = list(
  'mr mrs ms miss mx mstr dr prof professor sir dame lord lady cllr councillor rev revd reverend fr pc dc ds di sgt sergeant pcso insp inspector constable capt captain major col colonel gen general lt lieutenant cmdr commander cpl adm admiral judge justice hon rt messrs baroness baron sheikh imam rabbi canon deacon pastor bishop archbishop alderman mayor master maj commodore brig brigadier ambassador secretary president minister chancellor officer agent nurse midwife matron warden',
);

/** Titles that are ordinary words too: they count only with a capital and a name after them. */
export const wordTitles = list(
  'sir dame lord lady major general judge justice canon pastor bishop mayor master constable inspector captain colonel admiral commander deacon baron di ds dc gen hon rt col secretary president minister chancellor ambassador sergeant commodore fr alderman professor sheikh imam officer agent nurse midwife matron warden',
);

/** Words for family and the like that stand before a name as part of it. */
export const kinTitles = list(
  'uncle aunt auntie aunty nan nana nanny gran granny grandma grandad grandpa cousin baby big little old young sister brother father',
);

/** Words for people that a name often follows. */
export const personNouns = list(
  'daughter son wife husband partner mother father mum mam mummy dad daddy stepdad stepmum brother sister neighbour neighbor friend carer nan gran grandmother grandfather grandma grandad granddaughter grandson aunt uncle niece nephew cousin ex boyfriend girlfriend landlord landlady tenant client patient pupil child baby worker officer manager colleague caseworker resident applicant claimant occupier executor widow widower stepson stepdaughter foster solicitor doctor teacher headteacher chair secretary clerk customer complainant caller visitor warden director advocate interpreter guardian parent twin brother-in-law sister-in-law mother-in-law father-in-law lad boy girl man woman lady guy student driver nurse leader agent advisor adviser mgm pgm mgf pgf producer player king director grandparent father',
);

/** Verbs and the like that a person does, straight after a name. */
export const personVerbs = list(
  'said says say told tells asked asks rang rings called calls emailed emails wrote writes texted texts phoned phones reported reports confirmed confirms agreed agrees disagreed wants wanted needs needed has had is was will would can could cannot may might must should lives lived works worked moved came comes went felt feels thinks thought explained explains stated states attended attends refused refuses does did doesn isn wasn hasn won gave gives got gets took takes knows knew likes liked mentioned seemed seems looked looks starts started stays stayed left sent sends visited believes believed accepted added brought bought owes owed reckons stopped keeps kept found put tells spoke speaks met meets denied hopes hoped apologised thanked complained paid pays and to also who',
);

/** Past forms without -ed that a person does. */
export const pastVerbs = list(
  'swore drove ran saw heard ate slept fell broke hit threw held lost sold grew cried hid wore drew stood sat led chose lied died flew forgot forgave rode sang shook spent stole struck taught understood woke spat bit fought bought drank became began made let read shouts drinks drives sleeps hits swears cries fell tried',
);

/** Particles inside surnames. */
export const particles = list(
  'de la le du da di do dos das del della der den van von ter ten te al el ul bin bint ibn abu ap ab ferch mac ni nic ui o st san santa y e',
);

/** Words that make a run of capitals a place, a body or a thing rather than a person. */
export const thingNouns = list(
  'churchyard graveyard cemetery crematorium dock docks road rd street st lane ln avenue ave close drive dr way court ct crescent cres terrace grove hill square sq gardens garden park place pl house cottage farm lodge villa building buildings barn mews row walk view rise parade quay wharf yard green common field fields wood woods meadow meadows bridge roundabout station estate tower towers flats school academy college nursery preschool university hospital hospice surgery practice clinic centre center church chapel mosque temple hall library museum theatre council borough county district city town village parish ward river lake brook canal team committee panel board department directorate office service services act acts bill order regulations regulation rules code fund scheme payment payments badge credit benefit benefits allowance grant tax pass card foundation trust ltd limited plc llp inc llc group society association charity union party bank company co corporation partnership project programme program plan policy strategy festival market fair day week month year term season award awards cup league club pub inn arms hotel restaurant cafe shop store stores supermarket garage airport line railway knotweed hogweed weed bin bins waste recycling fuel disease syndrome test survey census report review forum network alliance authority agency commission commissioner ombudsman tribunal police fire ambulance army navy force forces government parliament assembly ministry treasury cabinet homes housing highways planning leisure parks gazette news times post mail guardian telegraph mirror sun tv radio podcast app website portal online form forms letter notice dieback moth oak beech elm newsletter meeting period payments bank holiday food centre orchestra version concert tales',
);

/** Words with a capital that are no names, beyond ordinary words: months, days, bodies, brands and short forms. */
export const notNames = list(
  'gyfaill gyfeillion attendees absentees invitees appellant appellants referrer referrers informant informants homecare healthcare skoda corsa fiesta vauxhall toyota nissan honda mazda renault peugeot citroen hyundai suzuki volkswagen vw audi bmw volvo subaru mitsubishi yamaha qashqai insignia zafira yaris fabia micra clio transit sprinter insta tiktok paypoint co-op greggs morrisons argos primark wilko poundland screwfix wickes spar costcutter nisa dunelm ikea currys specsavers deliveroo uber monzo revolut starling klarna hmp hmyoi cyngor alright heya hiya wotcha ayup january february march july september october november december feb mar apr jul aug sep sept oct nov dec mondays tuesdays wednesdays thursdays fridays saturdays sundays diolch cofion annwyl monday tuesday wednesday thursday friday saturday sunday mon tue tues weds wed thu thur thurs fri sat sun christmas easter boxing ramadan eid diwali hanukkah whitsun england wales scotland ireland britain uk gb eu europe european london english welsh scottish british irish universal uc pip esa jsa dwp hmrc dvla nhs gp ofsted nhsapp samaritans childline shelter mencap scope barnardos barnardo nspcc rspca rspb acas cab turn2us stepchange relate womens aid cruse mind crisis centrepoint facebook instagram whatsapp google microsoft outlook teams zoom word excel youtube twitter tiktok amazon ebay paypal nationwide barclays lloyds natwest santander hsbc halifax tesco asda sainsburys aldi lidl vat paye mot dbs sen send ehc ehcp hmo tpo gdpr foi foia eir dpa sar scp neet mash lado camhs yot ascot nino utr uprn upn crm iban bacs pcn asap faq faqs pdf html ai it hr id ok dna covid covid-19 non-mol dna gov tv cctv led wifi broadband wi-fi section dear hello hi hey regards sincerely faithfully thanks cheers re fw fwd ps cc bcc subject sent attn fao tel mob fax bot email ref date time address phone mobile wk hrs dont cant wont didnt isnt doesnt wasnt couldnt shouldnt wouldnt havent hasnt im ive youre theyre ur pls plz plse thx thnx tnx cos coz gonna wanna innit tho thru abt bf gf nr tnt ll sw hv pmt appt hiya cheers ta ty soz tbh fyi asap lol omg btw idk nvm hubby mam mum mums dads kiddo bro sis tmrw tomoz 2moro yday msg txt helpline helplines hotline freephone gangmasters safeguarding cantonese mandarin mx nan foodbank windrush dob wks yrs mths hrs claimant claimants applicant lettings allotments arrears tenancies homelessness permits biodiversity bioswale fortnightly neurodivergent transcript handout postbox webmail mailbox intranet chatbot login logins username usernames livestream webinar webchat wheelie recyclables skip leaflet leaflets flyer flyers kerbside dropbox signage flytipping fly-tipping signposted signposting reablement domiciliary nonresident leaseholder leaseholders best occupier occupiers ethnicity streetcare fundraising gurkhas moorings telecare freeholder housebound carer carers ofqual ofgem ofwat cqc ico lgsco cafcass gywir hwyl',
);

/** Nationalities, languages and faiths: said of many people, so no name. */
export const peoples = list(
  'japanese chinese american australian austrian african asian indian pakistani bangladeshi bengali punjabi gujarati urdu hindi tamil nepali sri lankan polish romanian bulgarian hungarian czech slovak slovakian lithuanian latvian estonian ukrainian russian german french spanish portuguese italian greek turkish kurdish cypriot albanian serbian croatian bosnian dutch belgian swiss swedish norwegian danish finnish icelandic canadian mexican brazilian colombian argentinian chilean peruvian cuban jamaican caribbean barbadian trinidadian guyanese nigerian ghanaian kenyan ugandan tanzanian somali ethiopian eritrean sudanese egyptian moroccan algerian tunisian libyan zimbabwean zambian congolese cameroonian senegalese gambian afghan iranian iraqi syrian lebanese jordanian palestinian israeli saudi yemeni kuwaiti arab arabic persian farsi dari pashto thai vietnamese cambodian malaysian singaporean indonesian filipino korean mongolian tibetan muslim christian jewish hindu sikh buddhist catholic protestant anglican methodist baptist quaker orthodox islamic gypsy roma traveller travellers gaelic cornish manx latin roman victorian edwardian georgian tudor western eastern northern southern european asian british bsl makaton',
);
