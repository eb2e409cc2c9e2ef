// Words by what they do in a question: judge, blame, greet, say nothing, or ask for a bare fact.

const list = (words: string): string => words.trim().split(/\s+/).join('|')
const withPlurals = (words: string): string =>
  list(words)
    .split('|')
    .flatMap((word) => [word, `${word}s`])
    .join('|')

/** Judgements so strong that a thing which carries one is judged already. */
export const loaded =
  list(`awful terrible horrible horrid dreadful ridiculous absurd pointless useless excellent
  fantastic brilliant wonderful amazing superb stupid silly lousy appalling disastrous chaotic sloppy lazy
  incompetent hopeless clumsy outdated antiquated bloated clunky shambolic fabulous terrific marvellous marvelous
  impressive pathetic laughable idiotic insane mad daft dire atrocious abysmal catastrophic cumbersome
  hated beloved magnificent splendid stellar flawless genius nonsensical senseless petty unreasonable unfair
  overpriced second-rate shoddy inferior superior dismal miserable wretched bloody damn damned god-awful half-baked
  botched troublesome notorious disgraceful shameful misguided inspiring
  groundbreaking game-changing cutting-edge state-of-the-art well-run badly-run poorly-run ill-advised toxic bungled
  wasteful needless unnecessary old-fashioned primitive amateurish unprofessional tiresome so-called absurdly
  spectacular phenomenal gorgeous delightful smooth-running trusty top-notch
  world-class first-class much-loved much-needed long-overdue rubbish crappy crummy dodgy`)
/** People named by a judgement. */
export const judgedPeople =
  list(`troublemakers troublemaker complainers complainer moaners moaner whingers whinger
  slackers slacker dinosaurs diehards naysayers doubters sceptics skeptics freeloaders prima-donnas usual-suspects
  dead-wood deadwood stragglers laggards`)
/** How + one of these asks to agree, not to tell. */
export const extremeDegrees =
  list(`great awful terrible brilliant amazing fantastic wonderful horrible dreadful
  thrilled delighted excited relieved impressed disappointed proud grateful lucky pleased ridiculous stupid silly
  absurd annoying frustrating disastrous lovely marvellous superb incredible impressive fabulous horrified appalled
  delicious beautiful perfect pathetic bad badly horribly terribly poorly brilliantly beautifully wonderfully
  fun exciting inspiring refreshing boring tedious painful pointless wasteful`)
/** Failing at something. */
export const failing = list(`miss misses missed missing lose loses lost losing forget forgets forgot forgotten
  fail fails failed failing drop drops dropped break breaks broke broken ruin ruined wreck wrecked botch botched
  bungle bungled mess messed screw screwed muck mucked cock cocked blow blew overlook overlooked ignore ignored
  neglect neglected overspend overspent leave leaves left let lets delete deleted damage damaged upset offend
  offended insult insulted overrun slip slipped skip skipped waste wasted mislay mislaid misplace misplaced
  mistake mistook misread miscount miscounted underestimate overcharge overcharged undercharge undercharged
  double-book double-booked spill spilled spilt burn burned burnt crash crashed jam jammed lie lied hide hid
  betray cause caused contaminate contaminated abandon abandoned allow allowed   jeopardise lapse lapsed confuse confused alienate shout shouted snap
  annoy annoyed disappoint disappointed delay delayed stall stalled derail derailed sabotage breach breached leak
  leaked sink sank tank tanked turn-away mishandle mishandled misfile misfiled misquote misquoted mislabel mislabelled
  burn burnt blow squander squandered undercut undermine undermined mess-up nod-off doze dozed cut walk walked`)
/** Choosing gladly: a why about it asks for reasons. */
export const choosing =
  list(`choose chose pick picked prefer preferred like liked love loved enjoy enjoyed stay stayed
  stick stuck care value valued trust trusted join joined apply applied volunteer volunteered recommend recommended
  become became decide believe believed favour favor admire respect respected appreciate like
  want wanted `)

/** Things friends chat about. */
export const chatTopics =
  list(`weekend weekends week-end holiday holidays vacation vacations trip trips   honeymoon wedding anniversary birthday christmas xmas easter eid diwali hanukkah thanksgiving ramadan new-year
  halloween bank-holiday half-term kids kid children child baby little-one little-ones toddler daughter daughters son
  sons wife husband partner mum mom dad mother father sister brother parents grandchildren grandkids grandson
  granddaughter grandad granny grandma nan family folks lad dog dogs cat cats puppy kitten pup hamster pony garden
  allotment weather rain snow sun sunshine heat heatwave cold flu sniffles storm wind fog frost match game derby
  cup-final marathon gym golf football cricket rugby tennis footy film movie films movies   telly tv gig festival book-club coffee cuppa tea lunch dinner breakfast sleep night evening morning
  afternoon day week commute journey drive-up drive-in flight traffic trip-in house-move
  new-house garden-party barbecue bbq match-day tan haircut jumper hair bike moving-house telly
  knee ankle jet-lag jetlag crossword bake-off camping beach skiing ten-k marathon-training ski-trip`)

/** Words that hold nothing: a question made of them has no object. */
export const emptyNouns =
  list(`thing things stuff everything anything something nothing all it that this them these
  those lot work job life business world situation situations matters matter affairs state affair project projects
  team teams side end part patch update updates news thoughts thought feedback input
  comments comment concerns concern questions question issues issue problems problem ideas idea views view opinion
  opinions impressions impression sense take feeling feelings reaction reactions picture overview outlook lay-of-the-land
  land radar mind head latest status progress speed loop report scoop rundown lowdown word gossip score future present
  past time moment day days week weeks month quarter year lately recently general overall whole big-picture bit bits
  bits_and_pieces bits_and_bobs odds_and_ends pieces way ways front horizon place ground area areas topic topics agenda
  plate suggestions suggestion reflections observations highlights summary gist direction-of-travel
  flavour flavor idea taste headlines
  pennies penny vibe vibes mood deal details detail info information context background stage point note notes
  insight insights perspective standpoint angle position meeting course line lines people guys folks us we`)

/** A fact that a number, a date, a name or one word answers. */
export const factNouns =
  list(`time day date dates deadline year month week hour number numbers figure percentage percent
  proportion share ratio rate price cost costs fee fees charge budget balance amount total sum size length width
  height weight distance depth temperature speed volume version name names title address code password pin email phone
  extension room floor building gate bay slot venue location postcode url link colour color model make brand type
  headcount capacity eta score grade rank age availability status turnover margin salary wage pay limit threshold
  quota target due-date start-date end-date sell-by-date expiry invoice-number reference order-number po-number
  document file folder format currency unit frequency rota-week shift-length count tally stock-level yield
  turnout attendance occupancy utilisation mileage tonnage quantity supplier haulier carrier contractor vendor venue
  language platform tool plan-b deadline-date salary-band interest-rate exchange-rate lead-time waiting-time wait
  notice-period term contract-length kickoff launch-date go-live day-rate hourly-rate solicitor branch depot bank commission
  allocation valuation duration population destination registration density velocity concentration payment shipment assignment reservation
  company firm agency exam-board class team person manager owner signatory page clause-number paragraph`)

/** What a story, a reason or a judgement answers, when it stands behind "what is the". */
export const openNouns =
  withPlurals(`part thing point story reason difference impact effect cause idea experience risk
  obstacle challenge link feeling mood question problem trouble trick secret lesson advantage disadvantage benefit
  strength weakness downside upside catch cost-of value purpose meaning message thinking logic argument case
  alternative option choice way step change improvement mistake surprise moment example sign signal hope fear worry
  concern doubt assumption pattern habit trade-off trade-offs priority pros-and-cons ups-and-downs story-behind
  evidence use need expectation promise decision opportunity bottleneck relationship culture atmosphere role help
  support skill feedback advice wish dream ambition hurdle barrier gap root consequence outcome result sort kind
  view thought take read opinion position sense plan piece answer message vision idea goal prompt rumour talent talent line
  chapter-of guess instinct reading memory pressure temptation motive attitude approach ingredient
  hardest easiest biggest worst best smallest greatest most least first last one`)
