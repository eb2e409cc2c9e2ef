// Answerable by yes or no, a number, a date or a name (domain section 5, rules 7 and 8): also behind an indirect
// request or a question word. What does not show that it is open counts as closed.
import { pattern, wordsOf } from '../pattern'
import type { Reading } from '../reading'
import { type Rule, rule } from '../rule'
import { factNouns, openNouns } from '../words/meanings'

const startsYesNo = pattern(`^(and |but |so )?(<aux>|ain't) (not )?<soft>(<any>)`)

const yesNo: Rule = {
  name: 'yes-or-no',
  find: ({ core, frame }: Reading) => {
    if (frame === 'fact') return [wordsOf(core.split(' ')[0] ?? '')]
    const match = startsYesNo.exec(core)
    return match ? [wordsOf(match[0].split(' ').slice(0, 2).join(' '))] : null
  },
}

/** Words that show a choice with reasons, an effect or an experience behind who, which and whose. */
const choice = pattern(
  `(would|could|should|might|most|least|best|worst|hardest|easiest|first|proudest|riskiest|smallest|biggest|deserves|deserve|deserved|better|harder|easier|lighter|slower|slows|slow|worries|frustrates|surprised|surprises|hurts|hurt|costs|matters|drains|makes|make|gets|get|keeps|keep|causes|cause|feels|feel|differently|instead|more|less|stands|stand|struggle|struggles|underrated|overlooked|unseen|else|risk|relies|rely|benefit|benefits|needs|need|trying to|hoping to|too much|too little|suffers|suffer|helps|help|says|stays|waiting|wait|fragile|sticks|stick|lost|lose|loses|avoid|avoids|missing|miss|misses|unfair|ought|worth|gives|give|leaves|brings|shows|tells|teaches|taught|breaks|changes|changed|stops|blocks|annoys|bothers|drives|pulls|pushes|went unnoticed|grows|grew|pays|speaks|still true|still hold|still holds|still matters|still useful|still fits|quietly|unasked|unnoticed|ask|asks|hate|love|admire|envy|trust|dread|dreads|counts|comes up|comes to|depends|gone quiet|at risk|in danger|of reach|conflict|rarely|still needs|in the way)`,
)
/** "Who do you turn to when…" and "which step of the checkout confuses people" ask for more than a name. */
const telling = pattern(
  `^((to|with|for|by|from|on|at|in|of) )?(who|whom|which <gap><noun>) (do|would) (you|we|they|people|<inner>|<outer>|<group>) <soft>(<any> )+(when|if|whenever) |^which (<adj> |<past> |<noun> )*(?!<inner>|<outer>)<noun> <verb> (<prep> |<adv> )?(<inner>|<outer>|them|us|you|new <noun>)( |<end>)|and (why|how|what for)<end>|^(which|what) (part|parts|side|aspect|bit|step|stage|habit|kind|sort) of (?!<gap>(due|late|missing|done|ready|finished)<end>)`,
)
/** What a name answers, whoever does it: "which haulier are we using". */
const arranged = pattern(
  `(do|did|does|have|has|are|were|is|was|will|can|shall|should|would|'ll|'re|'ve|'d) (i|you|we|they|<subj>) (<soft>)(using|use|used|got|booked|book|sign|signed|signing|send|sent|sending|order|ordered|hire|hired|hiring|pick|picked|choose|chose|chosen|select|selected|going with|go with|gone with|going|go|live|work (in|at|for)|meet|meeting|met|report to|buy|bought|buying|invite|invited|inviting|call|calling|called|copy|cc|pay|paid|park|sit|sitting|take (?!seriously|home|pride|for granted)|taking|took|run|running|ran|staying|stay|travel|travelling|fly|flying|arrive|leave|left|leaving|start|finish|own|register|log|charge|booked|assigned|scheduled|due|talking about|visit|visiting|visited|seeing|paying|speaking to|looking at|want for|presenting|launching|shipping|delivering|email|ring|contact|need (for|by|on|in)|on|in|at|up|under|with|sharing|hosting|putting(?! off| up with)|placing|bidding|quoting|have for|have on|have in)( |<end>)`,
)
const personal = /(?:^| )(?:my|mine|our|ours|your|yours|us|me|we|you|i)\/[PS]/
const whoOrWhich = pattern(
  `^((to|with|for|by|from|on|at|in|under|of) )?{(who|whom|whose|which)( else| of (the|our|your|my|you|them|these|those|us)| one| ones)?}`,
)
const byManner = pattern(
  `^(in|to|under|at|by) (what|which) (way|ways|extent|circumstances|conditions|sense|respect|respects|step|point|stage|moment|means)`,
)
const ofRank = pattern(
  `^which <gap>(is|was|are|were) the (biggest|largest|smallest|oldest|newest|cheapest|nearest|longest|shortest|fastest|latest|earliest|tallest)<end>`,
)
const runsOut = pattern(
  `^at (what|which) (point|stage|time) (do|does|did|will|is|are) <subj> (expire|end|(start|stop|begin)(?! (<ing>|to) )|close|open|run out|lapse|become due|renew|kick in|apply)`,
)
const theOne = pattern(
  `^(who|which|whose) (is|'s|are|was|were) (on|in|at|off|covering|running|taking|leading|driving|going|coming|doing|handling|responsible|the|our|your|his|her|my|minding|chairing|hosting|paying|signing|writing|looking after|meeting|sitting|<ing>) `,
)

/** Answered by a name: who, whose and which, unless there is more to it than a name. */
const who: Rule = {
  name: 'who',
  find: ({ core }) => {
    const match = whoOrWhich.exec(core)
    if (ofRank.test(core)) return [wordsOf(match?.[1] ?? 'which')]
    if (runsOut.test(core)) return [wordsOf(core).split(' ').slice(0, 3).join(' ')]
    if (!match || byManner.test(core) || telling.test(core)) return null
    const isPlain =
      theOne.test(core) &&
      !/\/R (?:most|best)|(?:most|best|worst|hardest|risk|more|too|better|first|overlooked|underrated)\//.test(
        core,
      )
    if (
      !isPlain &&
      (/[^ ]+est\/[JR]/.test(core) || choice.test(core) || (personal.test(core) && !arranged.test(core)))
    )
      return null
    return [wordsOf(match[1] ?? match[0])]
  },
}

const fact = new Set(factNouns.split('|'))
const open = new Set(openNouns.split('|'))
const whatIs = pattern(
  `^(and |so )?{what (is|'s|was|were|are|will be|would be|were)} (the |your |our |his |her |their |this |that |my |<poss> |today's )+`,
)
const whatKind = pattern(`^((<prep>|in|for|from|with|to|at|on|of|by|under|until|since) )?{(what|which)} `)
const superlative =
  /(?:most|least|best|worst|biggest|hardest|easiest|first|last(?!\/\S (?:time|week|month|year|quarter|term|night))|single|next|real|right(?!\/\S now)|ideal|true|actual|difference|like|behind|between)\/|[^ /]+est\/[JR]/

/** A word of a noun phrase; the library takes some facts for verbs ("by what date"). */
function isOfName(token: string): boolean {
  return /\/[JR#NHKMLS]$/.test(token) || (token.endsWith('/V') && fact.has(token.slice(0, -2)))
}

/** The thing a noun phrase is about: its last noun before a preposition, a verb or the end. */
function headOf(rest: string): { readonly head: string; readonly after: string } {
  const tokens = rest.split(' ')
  let index = 0
  while (index < tokens.length && isOfName(tokens[index] ?? '')) index += 1
  const head = tokens[index - 1] ?? ''
  return { head: head.slice(0, head.lastIndexOf('/')), after: tokens.slice(index).join(' ') }
}

/** "What's the headcount at Brno", "what year did we sign": a fact, unless the thing asked for holds a story. */
const whatFact: Rule = {
  name: 'fact',
  find: ({ core, frame }) => {
    const is = whatIs.exec(core)
    if (is) {
      const rest = core.slice(is[0].length)
      const { head, after } = headOf(rest)
      if (
        head === '' ||
        open.has(head) ||
        head.includes('_and_') ||
        superlative.test(rest.split(' ').slice(0, 5).join(' '))
      )
        return null
      if (/^(?:(?:of\/I )?(?:that|who|which|you|we|i|they)\/|there\/\S to\/)/.test(after)) return null
      // What somebody makes of a thing: "what's your explanation", "what's the temptation".
      if (!fact.has(head) && /(?:[ts]ion|ment|ness|ity|ance|ence|ship|thesis|theory|ight)$/.test(head))
        return null
      // "What's your own history with it" is somebody's story.
      if (!fact.has(head) && /your\/S/.test(is[0]) && (/^own\//.test(rest) || /^with\/I/.test(after)))
        return null
      // "What is the cost to you" asks what it does to somebody.
      if (/^to\/I (?:you|us|them|me|people|customers|families|the\/D team)\//.test(after)) return null
      if (/for\/I(?: \?|$)/.test(rest)) return null
      // "What is the cost of waiting another month" and "the deadline doing to us" ask what follows from it.
      if ((/^(?:cost|price)$/.test(head) && /^of\/I \S+\/G/.test(after)) || actsOn.test(after)) return null
      if (!fact.has(head) && /\/[GV]|\/E/.test(after.split(' ')[0] ?? '')) return null
      return [wordsOf(is[1] ?? ''), head]
    }
    const kind = whatKind.exec(core)
    if (kind && !choice.test(core.replace(/(?:first|last|get(?=\/\S (?:last|in|on|for|\?)))\/\S+/g, ''))) {
      const rest = core.slice(kind[0].length)
      const { head, after } = headOf(rest)
      if (head === '' || open.has(head) || superlative.test(rest)) return null
      const isFact = fact.has(head)
      const asks = /^(?:is|are|was|were|do|does|did|has|have|had|will|can|shall|'s|'re|'ll)\/X/.test(after)
      if (isFact && (asks || /^(?:\S+\/[NHKMLVEP]|of\/)/.test(after) || after.startsWith('?')))
        return [wordsOf(kind[1] ?? ''), head]
      if (asks && !head.endsWith('s') && /\/N/.test(rest) && (!personal.test(after) || arranged.test(core)))
        return [wordsOf(kind[1] ?? ''), head]
    }
    if (frame === 'told' && bareFact.test(core)) return [wordsOf(core.split(' ').slice(0, 2).join(' '))]
    return null
  },
}
const actsOn = pattern(
  '^(?!going|charging|paying|asking|costing|quoting|giving)<ing> (to )?(us|you|them|me|the|our)',
)
const bareFact = pattern(
  `^(the |our |his |her |their )(<adj> )*(${factNouns})( <noun>)?( (of|for|at|on|by) |<end>)`,
)

const earned = [
  pattern(
    `^(and |but |so |or )?((<prep>|in|for|from|with|to|at|on|of) )?(what|which|who|whom|whose|when|where|how|why)(?= )`,
  ),
  pattern(`(,|:|;|-|\\.) (<gap>)?(what|which|who|whom|whose|when|where|how|why) `),
  pattern(
    `^(please )?(tell|walk|talk|take|describe|explain|give|share|show|help|think|paint|list|imagine|picture|compare|outline|sketch|recount|let|set|put|spell)(?= )`,
  ),
]

/** Whether a text shows that it is open: by a question word, a request for a story, or one that was taken off. */
const notEarned: Rule = {
  name: 'not-open',
  find: ({ core, frame, isAsking }) => {
    if (!isAsking || frame === 'told' || earned.some((one) => one.test(core))) return null
    return [wordsOf(core.split(' ').slice(0, 2).join(' '))]
  },
}

const dated = `(raise|increase|cut|train|test|audit|inspect|certify|hire|promote|lower|buy|sell|repair|service|paint|stock|count|send|sent|start|begin|finish|end|arrive|sign|submit|order|book|ship|deliver|leave|close|open|call|email|meet|speak|talk|hear|get|receive|check|update|review|visit|go(?! too| wrong| quiet)|come|plan|need|want|expect|wish|pay|file|launch|release|publish|order|install|replace|clean|due|land|hand|present|move|happen|last (meet|spoke|speak|talk|see|saw|call|check|update|review|visit|go|hear))`

export const closed: readonly Rule[] = [
  yesNo,
  rule(
    'how-many',
    'core',
    [
      `^(and |so |<gap><prep> )?{how (many|much|long|often|old|far|soon|tall|big|large|wide|deep|heavy|fast|early|late|frequently|high|low|close|near|full|hot|cold|likely|sure|certain|confident|satisfied|happy|clear|comfortable|busy|small|strict|accurate|reliable|quickly|recently|regularly|urgent|important|safe|thick|loud|expensive|cheap|good|bad|well|easy|hard|difficult|useful|helpful|sore|tired|stressed|ready|motivated|engaged|familiar|aware|serious|strong|committed|up to date|recent|frequent|steep|strong|short|quick|slow|complete|willing|keen|interested|far along|in depth|dependent|prepared|realistic|feasible|successful|effective|severe|widespread|significant|worried|concerned|optimistic|supported|valued|secure|fair)}`,
      `{how (many|much|often|long) (?!(it|this|that|<adv>) (means|matters|hurts|costs|helps))}`,
    ],
    [
      `how (much|many|long|far) (<gap>)(could|should) `,
      `how much (<gap>)(would you|it (means|hurts|matters))`,
      `^(what|which|who|where|why|if|when|how (?!(many|much|often|long|${'far|soon|old'})))<gap>how (many|much|often|long)`,
      `^(describe|the way|what|why)`,
      // A bar that has to be reached is told in words: "how ready does a draft have to be before you show it".
      `^how <any> (do|does|did|must|should|would) <subj> <gap>(have to|need to|needs to|must|ought to) be <gap>(before|for|to|until) `,
      `^how far (would|will|are) (you|we|they|<subj>) (go|prepared|willing)`,
      `^how (close|hard|well|far|much|clear|good|happy|easy|useful|important|ready) is (that|this|it|what) to `,
    ],
  ),
  rule(
    'when',
    'core',
    [
      `^{(when|by when|since when|until when|till when|from when|what time|at what time|what day|on what day|which day|on which day|how soon) (is|are|was|were|will|do|does|did|can|could|should|would|has|have|had|'s|'ll|'d|'re|shall|am)}`,
      `^{(when|by when|what time|which day|what day) <subj>}`,
      `^{(when|by when) (<subj>) } <gap>(due|done|ready|back|over|starts|ends|arrives|arrive|leaves|lands|land|start|end|finish|finished|expires|opens|closes|fixed)`,
    ],
    [
      `^when (do|does|are|is) (you|i|we|they|your <gap>|<inner>|<outer>|the <gap>|a <gap>|work|it|our <gap>|my <gap>) (<soft>)(feel|make|get in|at your|at their|most|best|least|work best|lose|learn|find it|know (that|it|something|you|<np> (is|are|will|has|have))|notice|struggle|become|start to|come alive|proud|surprised|go quiet|let|help|leave you|hold|step|trust|slow|speak up|enjoy|forget|doubt|worry|ask for|say no|switch off)`,
      `^when (did|have|has) (i|you|we|my <any>|our <any>|your <any>|a <any>|praise|<adj> <gap>) (<soft>)(?!${dated}( |<end>))(<any>) (<any>) <any>`,
      `^when did <subj> <soft>(first )?(start|begin|come) to (feel|doubt|worry|trust|like|see|think|believe|lose|complain|matter|slip|hurt|notice) `,
      `^when (was|is|are|were|do|does|did|have|has) <gap>(easiest|hardest|best|worst|most|least)(?! of)`,
      // What holds of any such thing has no date: "when does a complaint turn into something useful".
      `^when (do|does) (a|an|any|most|some|good|small|<ing>|<adj>|saying|help) (?!<gap>${dated}( |<end>))<gap>`,
      `^when (do|does) <subj> <gap>(turn into|turn to|come under|slip|come apart|fall apart|break down|become|feel|stop <ing>|earn|count as|get (to|in|too|hard|harder|easy|easier)|tip|outweigh|pay off|matter|make sense)( |<end>)`,
      `^when is (a|an) (<adj> )?<noun> (a|an|not) `,
      `^when do (<adj> )*(customers|people|<outer>|<group>|guests) (give up|walk away|leave us|complain|call for|go quiet|stop <ing>|lose|turn away)`,
      `^when is (a|an|any|it|enough|<noun>|<acts>) (<gap>)(acceptable|enough|fair|worth|right|wise|wrong|useful|helpful|ok|okay|too|a mistake)( |<end>)`,
      `^when did i <gap>should have`,
      `^when (would|might|could) it (be|make|help|feel|hurt|take)`,
      `^when <subj> <gap>(,) `,
    ],
  ),
  whatFact,
  rule(
    'figure',
    'core',
    [
      `^{what (do|does|did|will|would|should) <gap>(come to (per|altogether|in total|a year|a month|each)|cost|costs|weigh|measure|charge|earn|owe|spend|run to|amount to)}(?!( you| us| them)? (in|most|when|to))( |<end>)`,
      `^{what (do|does|did|will|would) (the|your|our|that|this|it) ?<gap>come to}<end>`,
      `^{(what|how) (percentage|percent|proportion|fraction|number|amount) of}`,
      `^{what (did|do|does|will|would) (we|you|they|i|<inner>) (pay|charge|spend|owe|bill|quote)}( <gap>)?(for|on|per|a|in) <gap>`,
      `{out of (ten|five|10|5|100)}`,
      `^{what (are|is|'s|were|was) (<gap>)(called|named|worth(?! <ing>)|booked for|set to|set at|due|priced at|scheduled for)}`,
      `^{(rate|rank|score|mark|grade)} `,
    ],
    [
      `(cost|costs) (you (?!now)|us (?!now)|them|your|our|customers|the team|<inner>|<outer>|nothing)`,
      `what (do you think )?(would|could|should|we should) (we|you|i|<verb>)`,
      `what do (we|i|you) owe (the )?(people|each other|one another|those)`,
    ],
  ),
  who,
  rule(
    'where',
    'core',
    [
      `^{where (is|'s|are|was|were|will) (the |your |our |my |his |her |their |that |this |<name> |<noun> )} ?<gap>(saved|kept|stored|held|parked|located|based|filed|being|today|now|happening|taking place|these days|sitting|(?<!(come|coming) )from|hidden|left|meeting|hosted|be)( |<end>)`,
      `^{where in (the |your |our )<noun> (do|does|is|are|did)} <gap>(go|kept|stored|keep|belong|live)<end>`,
      `^{where (can|do|should|could|shall|would) (i|we|people|one) (find|get|put|send|park|file|sit|meet|sign|log|order|buy|store|keep|leave|pick|drop|post|upload|submit|register)}`,
      `^{where (did|have|has|do|does|had) (you|he|she|they|we|<inner>|<name>|the <any>) (<soft>)(put|leave|left|save|saved|store|stored|file|filed|park|parked|keep|kept|buy|bought|go (?!(for (help|advice|support|answers|comfort|ideas)|from (here|there)|when|if) )|gone|get (it|them|that)|order|ordered|live|sit|send|sent|move|moved|come|came|study)}`,
      `^{where (is|'s|are|was|were) (the |your |our |my |that |this |<poss> )*(<adj> |<noun> |<past> |<num> |<verb> )*(<noun>|<verb>)}( (this|next|last|today|tomorrow|tonight|now|these) <gap>)?<end>`,
    ],
    [
      `where (do|does|did|has|have|is|are) (the |your |our |all |my )*(time|money|energy|effort|blame|attention|hours|day) `,
      `where (<gap>)(most|stuck|slow|pile|piles|lose|stands still|breaks|hurt|wrong|weakest|strongest|best|at risk|falling|thin|short|worst|heading|headed|to use|waiting|gap|gaps|risk|risks|spot|spots|bottleneck|bottlenecks|problem|problems|weakness|limits|friction|waste|opportunity|opportunities|pain|trouble)`,
    ],
  ),
  rule('confirm', 'whole', [
    `{on a scale}`,
    `^{out of (ten|five|10|5|100|a hundred)} , `,
    // Not what somebody checks: "what do you double-check before a customer goes live".
    `(?<!^<gap>(what|which|who|how|where|when|why) <gap>){(please |just |can you |could you )*(confirm|verify|check|double-check|clarify)} (<gap>)(if|whether|that|when|which|<np>)`,
    `{let (me|us) know} (<gap>)(if|whether|when|which|how many|how much|what time)`,
    `{any (chance (?!(that )?(you|i|we) (can|could|might|would|may) <soft>(walk|take|talk|tell|share|describe|explain|show|give|run|help|hear) )|idea (when|if|whether|who|how (many|much|long|often|soon)|which|what time))}`,
    `{(yes or no|yes-or-no|true or false)}`,
  ]),
  notEarned,
]
