// A greeting in the form of a question (domain section 5, rule 5): the whole of it, and nothing of work inside.

import { pattern } from '../pattern'
import type { Reading } from '../reading'
import { type Rule, triggersOf } from '../rule'
import { chatTopics } from '../words/meanings'

const you = `(you|ya|we|everyone|everybody|all|y'all|we all|you both|you two|you all|you guys|things|life|it|the family|everything|you lot)`
const time = `( ((over |down |up )?in <place>|today|tonight|now|these days|this (fine |lovely |rainy |sunny |cold |grey |gray )?(<any>)|lately|so far|at the moment|on this <gap><any>|in yourself|over there|out there|up there|down there|then|otherwise|generally|my friend|mate|<name>|buddy|pal|boss|since we last (spoke|met)|since i (last )?saw you))*`
const well = `(good|well|ok|okay|alright|all right|fine|great|keeping|bearing up|hanging in( there)?|holding up|surviving|coping|awake|rested|refreshed|in one piece|settled( in)?|warm|busy|set|dry)`

const whole: readonly RegExp[] = [
  `^{how (are|is|'s|'re|r|have|has|be|do|does|did)( <soft>)?${you}( <soft>)?( (been|doing|going|keeping|feeling|getting on|getting along|holding up|finding it|treating (you|us)|bearing up|hanging in there|faring|travelling|do|feel|today|this (<any>)|been keeping|been doing))*${time}}<end>`,
  `^{how (are|is|'s|was|were|did|has|have|have you been) (the |your |things )*(world|family|kids|children|wife|husband|better half|day|morning|afternoon|evening|week|weekend|monday|tuesday|wednesday|thursday|friday|life)( been| going| treating (you|us)| looking)?( so far| for you| today| up to now)?}<end>`,
  `^{how (do you do|goes it|goes|are things|is things|'s things|'s tricks|'s yourself|'s it hanging|'s the form|'s the craic|'s everyone|'s everything|'s it all)( with you| at home| in your world| with the family)?}${time}<end>`,
  `^{what (is|'s) (new|up|good|cooking|shaking|shakin|cookin|poppin|happenin|happening|the craic|crack|the crack|poppin|popping|cracking|occurring)( with (you|yourself|the family))?}${time}<end>`,
  `^{(you |are you |all |everyone |everybody |everything |is everything |is everyone |is all |are we |are we all |we |keeping |feeling |still |things |hope you're |hope you are )*${well}( (there|with you|at home|at your end|on your end|your end|in there|today|this (<any>)|out there|back home|enough|for you|in here))*}${time}<end>`,
  `^{(been |have you been |you been |what have you been |what've you been |been up |getting |what are you )+(up to|keeping|well|busy|anywhere nice|up to much|hiding|doing with yourself)( (much|anything|lately|recently|busy|well|out of trouble|anything (nice|fun|exciting)|yourself|since|all (this time|summer|week)))*}${time}<end>`,
  `^{(long time no see|nice to see you|good to see you|lovely to see you|fancy seeing you)}`,
  `^(hello stranger , |well , )?{how (is|are|'s) (tricks|trade|life treating you|the world|everybody|everyone|the gang|the clan)}${time}<end>`,
  `^{you (well|keeping well|good|ok|okay|alright)( <comma>)?( <name>)?}<end>`,
  `^{you (over|recovered from|done with|back from|shaken off)} (that|the|your) `,
  `^(<gap>, )?{long time no see}`,
  `^(<gap>)<comma> {(and |so )?(how|what) about (you|yourself|yours)}<end>`,
  `^<gap>, {where (have you|you|'ve you) been hiding}`,
  `^{(watch|see|do|catch|read|cook|eat) (anything|something|owt) (good|nice|fun|exciting)}`,
  `^{(catch|see|watch) the (game|match|final|race|news)}( <any>| last night)?<end>`,
  `^{(feeling|feel) (rested|refreshed|better|fresh|human|festive|awake|brave|chilly|warm|any better)}`,
  `^(are|is|was|were) (you|we) {(feeling (better|any better|well|rested|brave|ok|okay|good)|all right|alright|ok|okay|well|awake|rested|recovered)}<end>`,
  `^{(all )?(unpacked|moved in|settled in)}`,
  `^{(sleep|sleeping|slept|eat|travel) (ok|okay|alright|all right|well|fine)}`,
  `^{hope (you|you 're|all|everyone|the <any>)} `,
  `^{how (is|are|'s|'re) (you|the (family|kids|children|wife|husband)) (holding up|bearing up|coping|keeping|doing|getting on)} ?(<gap>)(heat|cold|weather|rain|snow|wind|well|i hope|<end>)`,
  `^(and )?{how (is|are|'s) (<name>|mr|mrs|ms|dr)} (<gap>)(this|today|tonight|keeping)`,
  `^{how (have|'ve) (things|you|you all|we|life|they) (been|all been)}${time}<end>`,
  `^{how (is|are|'s) (everyone|everybody|all|the family|they all|the weans|the bairns|the wee ones|the gang) (at home|back home|keeping|at yours|over there)?}${time}<end>`,
  `^{you (doing|feeling|keeping|getting on|holding up) (ok|okay|alright|all right|well|good|fine)}${time}<end>`,
  `^{everything (under control|ok|okay|good|fine|well|alright) (at home|with the family|at your end)}`,
  `^(are|have) you <soft>{(a bit |fully |all |somewhat )?(recovered|over|rested) from}`,
  `^{(festival|christmas|holiday|diwali|eid|easter) (shopping|cooking|packing|plans|preparations)}`,
  `^{how (goes it|we doing|we all doing|you doing|ya doing|you been|you keeping|you holding up|is all|does (this|the|that) <gap>find you)}`,
  `^{(all|everything|everyone) (well|good|ok|okay|fine) (with|at|over|on|in) <gap>(you|yours|home|family|end|side|parts)}`,
  `^{(sup|wassup|whassup|howdy|wotcha|ay up|ey up)}( ,|<end>)`,
  `^{how do}<end>`,
  `^{(alright|all right|ok|okay)( ,)?( (mate|love|duck|hen|petal|pal|boss|chief|there|all|everyone|folks|<name>))?}<end>`,
  `^{(back|home|in|here) (from <gap>|safe|safely|in one piece)+}`,
  `^{(still|finally|already|over|all|fully) (enjoying|over|recovered|awake|settled|unpacked|moved|jet-lagged|on holiday|in holiday mode)}`,
  `^{is it <soft>(raining|snowing|sunny|hot|cold|pouring|freezing|windy|warm|boiling|hailing|drizzling|sleeting|pelting|(chucking|tipping|bucketing|lashing|pelting|hammering) (it )?down)}`,
  `^{(how is|how's|how are) (your|the) (back|knee|ankle|cold|car|house|flat|new house|new flat)}<end>`,
  `^{(how was|how is|how's) (your|the) (break|leave|hotel|train|train in|run|show|concert|party|race|ride|hike|house move|move|new car|new house|new flat)}<end>`,
  `^{(good|nice) (break|trip|run|leave|show|party)}<end>`,
  `^{(is|are) (it|we) <soft>(friday|monday|the weekend|home time|lunchtime|time for coffee|there|awake|hot|cold|freezing|warm|chilly|stuffy|raining|snowing|wet|sunny|dark|light)( yet| enough| in here| out| outside| already| over there| where you are| for you)*}<end>`,
  `^{(warm|cold|hot|comfy|comfortable|comfortable) enough( for you)?}`,
  `{how about (you|yourself|yours)}<end>`,
  `^{(had|have you had|got|fancy|want|need|can i get you|shall i get you|time for|ready for) (your |a |an |any |some |another |that |the )*(morning )?(coffee|cuppa|tea|brew|lunch|breakfast|drink|biscuit|water|caffeine)}`,
  `^{who (do you|did you|are you|d'you) (fancy|support|end up supporting|supporting|root|rooting|back|backing|cheering)} <gap><any>`,
  `^{(settling in|settled in|getting settled)( ok| okay| alright| all right)?}<end>`,
  `^{(happy|merry|good) (friday|monday|new year|birthday|christmas|diwali|eid|holidays|easter|bank holiday)}`,
  `^{how does it feel to be} (a|an|one|home|back|forty|fifty|thirty|sixty)( |<end>)(?!<gap>(manager|lead|leader|director|supervisor|boss|head))`,
].map(pattern)

const chatFrames: readonly RegExp[] = [
  `^{how (was|were|is|are|'s|'re|did|has|have)} (the |your |that |little |<adj> |new |old |<poss> |<name> )*({${chatTopics}})`,
  `^{what did (you|you all|you two) get up to}( (over|at|for|during|on|last|this) (the )?(<any>))?<end>`,
  `^{(how|what) about (those|them|that)} <gap>(on (saturday|sunday|friday)|last night|at the weekend)`,
  `^did (you|anyone|anybody) <soft>(see|catch|watch) {the <name>( <noun>)?}( (on <any>|last <any>|yesterday|at the weekend|(play|win|lose)( on <any>| last <any>)?))?<end>`,
  `^{how (was|were|is|'s|did)} (the |your |that |our |little |new |old |wee |<poss> )*({${chatTopics}}) (<gap>)(going|go|treating|doing|coming|getting|settling|sleeping|along|on|in|feeling|been|up|down|over|out|away|back|get)`,
  `^{(did|do|have|has|had|are|were|will|is|was) (you|we|your <any>|they|anyone|everyone)} <gap>{(get away|slept|sleep|go anywhere|make it home|get stuck|get caught|get wet|get (soaked|drenched|rained on|snowed in)|have fun|have a (good|nice|lovely|great|decent) (time|one|rest|break|trip)|over that|survive|beat the traffic|find (the place|us|a parking|parking)|celebrate|jet-lagged|anything nice|anywhere nice|do anything (nice|fun|exciting)|a lovely time|a good time|a nice time)}`,
  `^{(did|do|have|has|had|are|were|will|is|was) (you|we|your <any>|they|anyone|everyone)} <gap>(catch|watch|see|enjoy|seen|watched|enjoyed|travel|traveling|travelling|following|ready for|looking forward|recovered|(have|had) (a |any )?(good|nice|lovely|great|fun|decent)) <gap>{(${chatTopics})}`,
  `^{(good|nice|great|fun|lovely|decent|quiet|busy|relaxing|big|any|exciting|long|restful|safe|pleasant|bad|rough|hectic|manic|crazy|wild|easy) } ?(<any> )?({${chatTopics}|plans|trip|journey|flight|drive|monday|one|rest|time|morning})`,
  `^{(any|got any|have you any|do you have any|have you got any|big|exciting|what are your|what's your|nice|anything) } ?(<adj> )?(plans|exciting|nice|fun|good|special|planned|on) <gap>({${chatTopics}|tonight|friday|saturday|sunday|summer|winter})`,
  `^{(surviving|braving|enduring|seen|watched|read|been|survived|recovered|caught|ready|looking|excited|all set|set|off|slept|sleep|rested|enjoy|enjoying|enjoyed|had|have|heading|traffic|weather|parking|warm|cold|hot|wet|back|up|doing|watching|managed|make|made|find|found|get|got|over)} <gap>({${chatTopics}|anywhere|nice|ok|okay|alright|all right|anything good})`,
  `^{what (did|do|are|have|'re) (you|they|the kids) (get up to|do|doing|been up to|planning|have planned|have on|having for)} <gap>({${chatTopics}|tonight|summer|christmas|saturday|sunday})`,
  `^{(what|how|isn't|is|what's|where) } <gap>{(weather|rain|snow|sunshine|heatwave|temperature outside|cold snap)}`,
  `^{(is|was|are|were|has|have|'s) (your|the|that|it)} <gap>({${chatTopics}}) (<gap>)(better|over|well|ok|okay|alright|home|growing|walking|sleeping|teething|still|enjoying|back|settled|recovered|nice|good|lovely|warm)`,
  `^{(where|who|what|how|which)} (did|do|are|were|was|'d|'s|have) <gap>{(holiday|holidays|vacation|new year|christmas|weekend|lunch today|haircut|derby|match|cup final|cup-final|half-term|final)}`,
  `^{(how'd|how did|how's|how is|how are) } ?<gap>{(lad|son|daughter|kid|kids|little one|wife|husband|mum|mom|dad|brother|sister|puppy|dog|cat|garden|allotment|knee|<poss> back|cold|move|baby|family|driving test|recital|marathon|race|golf|new house|gran|nan)}`,
  `^(are|is|was|were) (you|your <any>|the <any>) <gap>{(cold|warm|tired|jet-lagged|hungover|awake|melting|freezing|sunburnt|tanned|rested)}<gap><end>`,
  `^{(nice|lovely|great|love the|new) (tan|jumper|haircut|hair|shoes|shirt|jacket|tie|coat|glasses|dress|background|mug|scarf|one|bike|car)}`,
].map(pattern)

/** Of work: chat that holds one of these is no greeting. */
const ofWork = pattern(
  `(access|shared|request|requests|approved|approve|cancelled|fridge|on call|on-call|bank holiday|rates|cover for|sign off|<outer>|report|project|contract|invoice|budget|order|orders|delivery|deliveries|shipment|warehouse|site|ward|shop|stock|staff|team|rota|shift|shifts|deadline|launch|release|release|sprint|meeting|agenda|goal|goals|target|targets|audit|training|course|workload|overtime|pay|salary|role|job|work|desk|complaint|complaints|handover|incident|system|software|machine|process|cover|covered|covering|annual leave|booked your leave|your leave|schedule|roster|appraisal|review|tender|quote|plan|policy|risk|decision|priority|priorities|manager|colleague|service|plant|line|kitchen|school|office hours|sales|vendor|payroll|annual leave|leave days|days left)`,
)
const longest = 14

/** Nothing but private life holds these; the words around them decide for the other topics. */
const privateLife = pattern(
  `{(weekend|weekends|holiday|holidays|vacation|weather|rain|snow|sunshine|heatwave|drizzle|kids|kid|grandchildren|grandkids|toddler|baby|little one|little ones|weans|bairns|wee ones|wife|husband|mum|mom|dad|granny|grandma|grandad|gran|nan|puppy|dog|dogs|cat|kitten|hamster|garden|allotment|telly|tv|gym|footy|football|cricket|rugby|derby|cup final|golf|marathon|birthday|christmas|xmas|diwali|eid|easter|hanukkah|thanksgiving|new year|barbecue|bbq|honeymoon|jet lag|jetlag|tan|haircut|flu|sniffles|hay fever|coffee|cuppa|espresso|espressos|croissants|journey|flight|commute|traffic|penalty|concert|gig|beach|ski|skiing|anniversary|new bike|new car|new house|new flat|long weekend|bank holiday|school run|(?<!(lose|losing|lost|on) )sleep|lie-in|series finale|season finale|the match|the game last night|the match last night|the final on|watch the final|see the final|world cup|olympics|eurovision|night's sleep|pollen|sunburn|drive (up|in|down|over)|trip (up|in|down|over|here))}`,
)
const chatWords = new Set(
  `${chatTopics.replaceAll('|', ' ')} time way morning year years summer winter spring autumn weeks days hours lot
  bit one ones thing world good nice place road piece house home school team legends mate pal friend lads kerala
  telly bed town trip boys girls folks yours neck woods side end legs feet nose throat hat boots name back`.split(
    /\s+/,
  ),
)

/** How something came to be, and what it did to work, is no chat, whatever it was called after. */
const cameToBe = pattern(
  `^how (did )?<subj> (<soft>)(come to be|come about|came about|come together|came together|begin|began|start|started|get going|got going|get started|got started)|^(what|how) (did|does|do|has) <np> (do to|done to|mean for|change|changed|affect|affected|shape|cost|teach|tell|drive|hit|disrupt)( (?!you)|<end>)`,
)

const saysWhen = /(?:over|around|before|during|until|by)\/I (?:the\/D )?$/

const chat: Rule = {
  name: 'chat',
  find: ({ core, said }: Reading) => {
    if (ofWork.test(said) || cameToBe.test(core) || (said.match(/\/[A-Z#]/g) ?? []).length > longest + 6)
      return null
    const words = core.match(/[^ ]+\/[A-Z#]/g) ?? []
    if (words.length > longest) return null
    for (const one of chatFrames) {
      const match = one.exec(core)
      if (match) return triggersOf(match)
    }
    const life = privateLife.exec(core)
    if (!life || /(?:would|could|should|why|teach|taught|learn|cost|customers?)\//.test(core)) return null
    const others = words.filter(
      (word) => /(?<!'s)\/[NH]$/.test(word) && !chatWords.has(word.slice(0, word.lastIndexOf('/'))),
    )
    // "The baby unit" is a unit.
    const [next = ''] = core
      .slice(life.index + life[0].length)
      .trimStart()
      .split(' ')
    if (/\/N$/.test(next) && !chatWords.has(next.slice(0, -2))) return null
    // "Over Easter" says when, and what else is named is what is asked about.
    const isTime = saysWhen.test(core.slice(0, life.index))
    return others.length <= (isTime ? 0 : words.length > 7 ? 1 : 2) ? triggersOf(life) : null
  },
}

const greeting: Rule = {
  name: 'greeting',
  find: ({ core, whole: all, scene }) => {
    // "And the directorate, how is it doing?" asks after something that was named before.
    const texts = /\/[NHKL]/.test(scene) && !chatting.test(scene) ? [all] : [core, all]
    for (const text of texts) {
      if (claim.test(text)) continue
      for (const one of whole) {
        const match = one.exec(text)
        if (match) return triggersOf(match)
      }
    }
    return null
  },
}
const claim = pattern('^i (thought|think|found|find|felt|feel) ')
const chatting = pattern(
  `(stranger|hello|hi|morning|look who|world|welcome|come in|long time|nice|good to see|tan)`,
)

export const smallTalk: readonly Rule[] = [greeting, chat]
