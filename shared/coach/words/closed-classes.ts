// Words of which English has a few dozen each, and lists that no library knows.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const plain = `am is are was were be do does did have has had can could will would shall should may might must`
const negated = `isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't
  wouldn't shan't shouldn't mightn't mustn't ain't needn't oughtn't daren't`

export const auxiliaries = words(`${plain} ${negated}`)
export const pronouns =
  words(`i you we they he she it me us them him there someone somebody anyone anybody nobody
  noone everyone everybody something anything nothing everything myself yourself yourselves ourselves themselves
  itself himself herself y'all folks`)
export const possessives = words(`my your our their his her its mine yours ours theirs`)
export const determiners =
  words(`the a an this that these those some any no every each all both another either
  neither enough such`)
/** Small adverbs that the library takes for adjectives or nouns. */
export const adverbs =
  words(`not never still always ever already yet just really again even only also too quite rather
  almost then so very perhaps maybe instead ahead away`)
export const conjunctions = words(`and or but nor because if whether unless although though than`)
export const prepositions =
  words(`about above across after against along amid among around as at before behind below
  beneath beside besides between beyond by despite down during except for from in inside into like near of off on
  onto out outside over past per round since through throughout till to toward towards under until up upon via with
  within without`)

/** People on our side: their acts can be blamed, and a why about them usually does. */
export const innerPeople =
  words(`team teams staff crew crews squad deputy deputies assistant assistants colleague
  colleagues manager managers supervisor supervisors boss department departments branch branches office shift guys
  guy lads lad girls girl people person employee employees apprentice apprentices intern interns trainee trainees
  developer developers engineer engineers designer designers tester testers nurse nurses carer carers teacher teachers
  driver drivers cook cooks chef chefs picker pickers cashier cashiers clerk clerks operator operators technician
  technicians electrician electricians mechanic mechanics accountant accountants analyst analysts planner planners
  buyer worker workers rep reps lead leads leader leaders director directors secretary receptionist porter porters
  librarian librarians solicitor solicitors paralegal associate associates partner partners someone-else nobody
  no-one folk folks lot bunch gang predecessor successor subordinate subordinates supply-teachers caretaker warden
  dispatcher dispatchers bookkeeper foreman foreperson matron sister`)
/** People we serve and bodies outside: a why about them asks for reasons. */
export const outerPeople =
  words(`customer customers client clients buyers shopper shoppers patient patients pupil pupils
  student students parent parents resident residents family families guest guests visitor visitors tenant tenants
  user users member members passenger passengers citizen citizens applicant applicants donor donors reader readers
  supplier suppliers vendor vendors carrier carriers haulier hauliers partner-firm contractor contractors farmer
  farmers regulator inspector inspectors auditor auditors subscriber subscribers candidate candidates council
  neighbour neighbours neighbors caller callers borrower borrowers learners learner claimants claimant`)

/** Forms in -ing that are things. */
export const nounsInIng =
  words(`meeting meetings building training morning evening thing something anything nothing
  everything pricing rating ceiling spring string ring king wing wedding wellbeing funding hearing housing clothing
  briefing planning purchasing marketing accounting engineering manufacturing packaging shipping billing parking
  onboarding backing standing understanding feeling timing setting offering heating lighting catering staffing ending opening booking posting listing filing tooling racking`)

/** Slips of the keyboard and chat spelling that hide a word of these classes. */
export const slips: ReadonlyMap<string, string> = new Map(
  Object.entries({
    whats: "what's",
    whereabouts: 'where',
    wats: "what's",
    wat: 'what',
    waht: 'what',
    whta: 'what',
    hows: "how's",
    hwo: 'how',
    hw: 'how',
    wheres: "where's",
    whos: "who's",
    whens: "when's",
    'what-s': "what's",
    whys: "why's",
    sooo: 'so',
    soo: 'so',
    gimme: 'give me',
    wdyt: 'what do you think',
    oughtn: 'ought',
    lemme: 'let me',
    dunno: "don't know",
    kinda: 'kind of',
    wy: 'why',
    wich: 'which',
    whcih: 'which',
    whihc: 'which',
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    isnt: "isn't",
    arent: "aren't",
    wasnt: "wasn't",
    werent: "weren't",
    cant: "can't",
    couldnt: "couldn't",
    wont: "won't",
    wouldnt: "wouldn't",
    shouldnt: "shouldn't",
    havent: "haven't",
    hasnt: "hasn't",
    hadnt: "hadn't",
    ive: "i've",
    youre: "you're",
    youve: "you've",
    theyre: "they're",
    theyve: "they've",
    weve: "we've",
    thats: "that's",
    theres: "there's",
    u: 'you',
    ur: 'your',
    cna: 'can',
    coudl: 'could',
    woudl: 'would',
    shoudl: 'should',
    teh: 'the',
    thier: 'their',
    adn: 'and',
    abt: 'about',
    pls: 'please',
    plz: 'please',
    wanna: 'want to',
    gonna: 'going to',
    "how'd": 'how did',
    "why'd": 'why did',
    "where'd": 'where did',
    "what'd": 'what did',
    "who'd": 'who would',
  }),
)

const beginsAnew =
  '(?:what|which|who|whose|when|where|how|why|is|are|was|were|do|does|did|has|have|can|could|will|would|should|the|your|our|my|their|his|her)\\b'

const pairs = `pros and cons|ups and downs|back and forth|roles and responsibilities|nuts and bolts|trial and error
|supply and demand|terms and conditions|health and safety|research and development|bread and butter|day and night
|night and day|black and white|wear and tear|rules and regulations|policies and procedures|likes and dislikes
|strengths and weaknesses|costs and benefits|give and take|dos and don'ts|do's and don'ts|highs and lows
|odds and ends|bits and pieces|bits and bobs|peace and quiet|profit and loss|sales and marketing|checks and balances
|first and foremost|safe and sound|now and then|now and again|over and over|more and more|less and less
|again and again|up and down|in and out|to and fro|hopes and fears|risks and rewards|risks and benefits
|questions and answers|goods and services|hearts and minds|time and again|time and money|arts and crafts
|food and drink|board and lodging|rank and file|step by step|side by side|up and running|part and parcel
|search and rescue|stop and think|pick and pack|cut and dried|loud and clear|sick and tired|far and wide
|ins and outs|trials and tribulations|wants and needs|needs and wants|means and ends|cause and effect|cash and carry
|hit and miss|touch and go|tried and tested|nice and easy|short and sweet|hard and fast|theory and practice
|stop and start|starts and stops|plus and minus|wins and losses|success and failure|success or failure
|more or less|sooner or later|one or two|two or three|three or four|a day or two|a week or two|yes or no|once or twice
|in this day and age|day and age|bits and pieces|flesh and blood|apples and oranges|chalk and cheese|good and bad|good or bad|right or wrong|right and wrong|wait and see|track and trace`
export const fixedPairs: readonly (readonly [RegExp, string])[] = pairs
  .split('|')
  .map((pair) => pair.trim())
  .map((pair): readonly [RegExp, string] => [new RegExp(`\\b${pair}\\b`, 'gi'), pair.replaceAll(' ', '_')])
  // "Go and see", but not "how did it go and who was there".
  .concat(
    ['try', 'go', 'come'].map((verb) => [
      new RegExp(`\\b${verb} and (?=(?!${beginsAnew})[a-z])`, 'gi'),
      `${verb}_and `,
    ]),
  )
