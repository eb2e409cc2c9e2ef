// The wanted answer or a judgement sits inside the question (domain section 5, rule 3).
import { pattern, wordsOf } from '../pattern'
import { type Rule, rule } from '../rule'
import { extremeDegrees, judgedPeople, loaded } from '../words/meanings'

const tagVerb = `(isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|shouldn't|haven't|hasn't|hadn't|is|are|was|were|do|does|did|will|would|can|could|should|have|has|had|shall|am|mustn't|must|ain't)`
const tagPron = `(i|you|we|they|he|she|it|there|that|this|everyone|somebody)`
const positive = `(better|worse|easier|happier|calmer|faster|quicker|smoother|stronger|simpler|safer|nicer|clearer|friendlier|fairer|cheaper|cleaner|keener|richer|brighter|tidier|sharper|warmer|healthier|wiser|smarter|greater|superior|inferior|improved|more <any>|less <any>)`
const definite = `(the|this|that|these|those|our|your|my|their|his|her|its|such|<poss>)`

/** "You must be relieved": a claim with a question mark, in the order of a statement. */
const statement = pattern(
  `^(so |and |but |well )?(<det> |<adj> |<adv> |<num> |<noun> )*(<noun>|<name>|i|you|we|they|he|she|it|this|that|there|everyone|everybody|nobody|someone|these|those) (<soft>)(<prep> (<det> |<adj> |<num> |<noun> )*(<noun>|<name>) )*(<soft>)(is|are|was|were|has|have|had|'s|'re|'ve|'d|'ll|will|would|must|should|can|could|may|might|do|did|does|want|wants|think|thinks|need|needs|prefer|prefers|know|knows|like|likes|love|loves|agree|agrees|feel|feels|seem|seems|look|looks|sound|sounds|<past>)`,
)
const notClaims = [
  pattern(`(<wh>|whether|if|whatever)`),
  pattern(`(kicked in|warmed up|woken up|settled in)`),
  pattern(
    `^(you|everyone|everybody|all) (been|got|going|coming|ok|okay|alright|all right|good|well|busy|over|done|up|out)`,
  ),
  pattern(`^(anything|something|nothing|everything|any|all|<ing>|<past>|traffic|weather) `),
]

const declarative: Rule = {
  name: 'declarative',
  find: ({ core, scene, frame, hasMark }) => {
    if (!hasMark || frame !== 'direct' || scene !== '' || notClaims.some((one) => one.test(core))) return null
    const match = statement.exec(core)
    return match ? [wordsOf(match[0]).split(' ').slice(0, 5).join(' ')] : null
  },
}

/** How + an adjective that judges: by its beginning, its ending, or a list. */
const judging =
  /^how\/W (?:[^ ]+\/R )?(?<judged>(?:un|in|im|ir|dis)[a-z]{4,}(?:able|ible|ful|ing|ed|ent|ant|ive|ate|al|ful|fair|fit|kind|clear|tidy|safe)|[a-z]+(?:less|astic|orrid))\/[JNEGR] /
const judgedDegree: Rule = {
  name: 'judged-degree',
  find: ({ core }) => {
    const match = judging.exec(core) ?? embeddedJudging.exec(core)
    const judged = match?.groups?.judged
    return judged === undefined ||
      /^(?:important|interested|invested|involved|independent|informed|intense|intended|inclined|impressed|different|understand.*|unexpected)$/.test(
        judged,
      )
      ? null
      : [`how ${judged}`]
  },
}
const embeddedJudging =
  /(?:notice|realise|realize|see|accept|admit|know|explain)\/\S how\/W (?<judged>[a-z]+)\/[JG] /

export const leading: readonly Rule[] = [
  judgedDegree,
  rule(
    'tag-ending',
    'whole',
    [
      `, {(right|correct|yes|no|yeah|agreed|ok|okay|eh|huh|hey|surely|then|obviously|or (not|am i wrong|what)|true|deal|am i right|wouldn't you (say|agree|think)|don't you (think|agree|reckon|find)|do you (not )?(think|agree)|are we agreed|would you not (agree|say))} \\?`,
      `{${tagVerb} (not )?${tagPron}( not)?} \\?<end>`,
      `, {${tagVerb} (not )?${tagPron}( not)?}<end>`,
      `{(is that|that's|is it) (not )?(right|correct|fair|true|so)} \\?<end>`,
      `{(i suppose|i take it|i assume|i presume|i imagine|i guess|i trust|i gather|i expect|i'd imagine|i hope|i bet|no doubt|presumably|surely|supposedly|evidently)} \\?`,
      `(has|have|is|are|was|were|had) <gap>{then} \\?`,
      `<noun> {(no|yeah|yes|right|correct|eh|huh|innit)} \\?<end>`,
    ],
    [
      `^<gap>(where|who|what|which|how|when|why) <gap>${tagVerb} ${tagPron} \\?`,
      `^(${tagVerb}) ${tagPron}( not)? \\?`,
      `(since|by|back|until|from) then`,
      `(what|how) about (it|that|this|weather|you) (, )?then`,
      `^(and|so|but)?( )?(what|how|where|which|who|why|when) `,
      `(how|what|who|where|which|when|why) (<gap>)<comma> then \\?`,
    ],
  ),
  rule(
    'negative-start',
    'core',
    [
      `^{(isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|couldn't|shouldn't|haven't|hasn't|hadn't|can't|ain't)} <subj>`,
      `^{(is|are|was|were|do|does|did|will|would|has|have|can|could) <subj> not} `,
    ],
    [
      `^(can't|couldn't|didn't|haven't|don't|do|did|have) you (not )?<soft>(even|ever|read|listen|see|know|realise|notice|check|bother|be bothered|follow|think|care)`,
      `^(has|have|is|are|was|were) <subj> not (yet|been|back|started|arrived)`,
    ],
  ),
  rule(
    'claims-agreement',
    ['core', 'whole'],
    [
      `{(don't|wouldn't|do|would|can|could|shall|might|will|can't|couldn't|surely) (you|we|everyone|i) (not )?(all |also |at least |both )*(agree|concede|admit|accept|acknowledge|grant)}`,
      `{(don't you|wouldn't you|would you not|do you not) (say|think|reckon|feel|find)}`,
      `{(would|do) you (say|think|reckon|find|feel|agree) (that )?} <gap>${positive} <gap>(now|since|than|after|under|with|thanks|because)`,
      `{(would|is|isn't|wouldn't) it (not )?(be )?(fair|safe|true|right|reasonable|accurate|correct) to (say|assume|conclude|suggest|suppose)}`,
      `{(am i|are we) (right|wrong|correct|safe) (to|in|that)}`,
      `{(we're|we are|you're|they're|everyone's|i'm) all (agreed|of the same|on board|in agreement|happy)}`,
      `^{i (thought|think|found|find|felt|feel)} <gap>(was|is|were|are) <gap>, <gap>(you|agree)`,
      `^(and |so )?{(i|we) <soft>(<modal> )?<soft>(take it|assume|presume|imagine|suppose|trust|gather|expect|bet|guess|reckon|figure|believe)} (that )?<subj>`,
      `, {i <soft>(imagine|suppose|assume|presume|take it|guess|trust|gather|believe)}`,
      `{i 'd (imagine|think|guess|assume|expect|say|bet)} (that )?<subj>`,
      `{you (must|'d surely|would surely|surely)} <soft>(be|have|feel|want|agree|see|know|realise|admit|think|find|enjoy|love|wish)`,
      `{(you're|you are|you 're) (surely|obviously|clearly|no doubt|bound|presumably)}`,
      `{(can|could) (we|you) (honestly|really|seriously)}`,
      // "What do you really want" asks what; only a yes or no doubts it.
      `(?<!<wh> <gap>){(do|did|would|could|can|does) (you|we|they|anyone|anybody|he|she) (really|honestly|seriously|truly|genuinely)} (<soft>)(think|believe|want|need|expect|see|feel|imagine|suppose|trust|like|enjoy|prefer)`,
      `{(everyone|everybody) (i 've|i have|who)} <gap>(hates|loves|likes|agrees|says|thinks|prefers|enjoys|complains|hated|loved|liked|agreed|said|thought|preferred|enjoyed)`,
      `^{what a <noun>} <gap>(made|make|makes|been|was|is|were) <gap>\\?`,
      `{(blew|blown|knocked|bowled|swept) you (away|over|off)}`,
      `{now that (everyone|everybody|we|you|they|all) <gap>(accepted|agreed|got used|come round|come around)}`,
      `{share the (general |common |popular |widespread )?(view|opinion|belief|feeling|sense)}`,
      `{(we|you) (can|could|would|must|will) (all |surely |both )*(agree|admit|concede)}`,
      `{am i (alone|the only (one|person)|wrong|being unfair|mad|crazy|imagining)}`,
      `^{(is|are|was|were) (there|it|you|they|we) (really|honestly|seriously|truly|genuinely|as <adj> as (i|we|everyone)|as <past> as (i|we|everyone))}`,
      `{(would|will) you go (so|as) far as} `,
      `{(i 'm|i am|we 're|we are) (guessing|assuming|betting|thinking|hoping|presuming|sure|certain|convinced)}`,
      `{as <adj> as (i am|we are|everyone|the rest|me)}`,
      `{(that|how) (i|we) (was|were|am|are) right}`,
    ],
    [
      `^what (a|an) <gap>(is|was|are|were|looks|feels) like`,
      `(how|what|which|where|why) (<gap>)(do|would) you (think|say|reckon|feel|find)`,
      `^why`,
      `help me`,
      `^(i|we) (<gap>)(<comma>) (what|how|which|where|why)`,
    ],
  ),
  rule(
    'certainty',
    'whole',
    [
      `{(surely|obviously|clearly|of course|undoubtedly|undeniably|no doubt|without doubt|needless to say|naturally|as we all know|as everyone knows|everyone knows|everybody knows|we all know|(everyone|everybody)( <prep> <np>)? (agrees|agreed|says|loves|likes|adores|thinks|can see|i 've (asked|spoken to)|i have asked)|as you know)}`,
      `{(everyone else|everybody else|all the others|the rest of (us|them)|every other <any>|most people|any sane person|anyone (sensible|sane|reasonable)|no one|nobody) <gap>(agrees|agreed|likes|liked|loves|loved|welcomed|has welcomed|have welcomed|managed|has managed|manages|thinks|prefers|wants|accepts|accepted|has accepted|says|said|seems|supports|signed|has signed|has already|would|seriously|sees|copes|is happy|are happy|is on board|are on board|was upset|complained|has complained)}`,
      `{((given|considering) how|seeing (how|that|as)|with (such|so (many|much|few|little)|what a))}`,
      `{how <adj> (can|could)} <gap>(really|possibly|seriously)( be)?`,
      `{as i (always |already |often )?(said|told|predicted|warned|thought|expected|suspected)}`,
      `{(everyone|everybody|all of us|we all|the whole team|the board)} <gap>(thought|thinks|agreed|agrees|loved|loves|said|says|felt|feels|found|finds) <gap>(was|is|were|are|brilliant|great|terrible|awful|right|wrong)`,
      `{(since|as|because) <subj> (is|are|was|were|'s) (so|such|clearly|obviously|never|too)} <gap>, `,
      `{now that (you|we|they|<subj>)( 've| have| has)?( all)? (seen|realise|realised|know|understand|understood|accepted|witnessed)}`,
      `{(any|every|each|no|no other|even a) (sane|sensible|reasonable|responsible|decent|serious|good|real|honest|self-respecting|professional|competent|right-thinking|normal|true)} (<gap>)`,
      `{with <noun> (like|as <adj> as) (these|this|that|those)}`,
      `^{(who|how) (could|would|can|in their right mind|seriously) (anyone |anybody |any <any> |you |they |we )?(possibly |seriously |really |ever )?(object|complain|argue|disagree|refuse|say no|turn it down|not (like|love|want|agree|enjoy|be)|possibly)}`,
      `{what (is|'s) not to (like|love)}`,
      `^{who (wouldn't|doesn't|can't|couldn't)}`,
      `{the (obvious|only sensible|only real|natural|clear|right) (choice|answer|thing|way|option|winner|solution|step|move|candidate|person)}`,
      `{(the|all the|those|these|its|their|his|her|your|of the) (many |obvious |glaring |endless |numerous |countless )+(flaws|faults|mistakes|problems|weaknesses|failings|shortcomings|errors|delays|virtues|benefits|advantages|strengths|merits)}`,
      `{as (a|an) (sensible|reasonable|responsible|good|loyal|professional|decent|fair|fair-minded|sane) <noun>}`,
      `{as (someone|somebody|a person) who (actually|really|genuinely|truly|<soft>cares|<soft>understands)}`,
      `(?<!(what|which|how|where|when) <gap>){(still )?(seriously|honestly|really) (believe|believes|believed|think|thinks|want|wants|expect|expects|see|sees|defend|defends|support|supports|trust|trusts|need|needs)} (?!<end>)(the|that|this|in|a|we|it|to)`,
      `(^|(so|and|but|,) )it's {(obvious|plain|no secret|common knowledge|undeniable)} <gap>, `,
      `{(everyone|everybody|anyone|we all|you) (could|can) see} (that )?<subj>`,
      `{(any|no|small|little) wonder}`,
      `^{after (all|everything) (that )?(i|we) (have |'ve )?(done|did|given|gave|put)}`,
      `{(apart|aside) from the (usual|few|odd|handful)}`,
      `{(better|worse|more|less|happier|easier|calmer|happy|glad|pleased|relieved) <gap>(now that|since|ever since|because|thanks to) (i|we|you|my|our|the new)} `,
      `{(finally|at long last) (fixed|sorted|solved|improved|made|got|getting|come|came|put|stopped)}`,
    ],
    [
      `(what|how|where|which|who) (<gap>)(given|considering) (that|how) (most|few|some|only|you|i|we)`,
      `^(when|how|which|where|who|what (is|was|would|could|might)) <gap>the right <noun>`,
      `(why|how|what|where) (do|does|did|would|could) <gap>obviously`,
      `(nobody|no one) (<gap>)(would (miss|notice)|asks|knows about|sees|talks about|uses|reads|wants to|speaks|mentions|is talking)`,
      `how (could|can) i `,
      `how could it possibly`,
      `^(what|which|how|where) (<gap>)(would|could|do|does|should) (we|you|i) still`,
      `(when|what if|if|suppose|imagine|until|because) (nobody|no one|everyone|everybody) `,
      `(most people|everyone else|nobody|everybody|no one) (<gap>)(miss|misses|overlook|overlooks|not see|forgets|never sees|doesn't see|don't see|underestimate)`,
      `that (nobody|no one|everyone|everybody)`,
      `(what|which|who|how|where) (<gap>)(that |does |do |would )(nobody|no one|everyone|everybody|most people|everyone else)`,
      `(tell|walk|talk) (me|us) (<gap>)`,
    ],
  ),
  rule(
    'how-extreme',
    ['core'],
    [
      `^{how (absolutely |truly |utterly |really |very |incredibly )?(${extremeDegrees})} `,
      `^{how (much|far|a lot|many times|significantly|quickly|badly|greatly|well|nicely)} (<adv> )?<gap>(improved|better|worse|easier|happier|calmer|faster|helped|brought|benefited|benefitted|transformed|let us down|let you down|grown|smoother|stronger|simpler|settle|enjoy|enjoyed|love|loved|appreciate|appreciated)`,
      `{how (much|far|vastly) (superior|inferior|ahead|<np> (outshines|outclasses|outperforms|surpasses|beats|trails|lags))} `,
      `^{how (much|far|a lot) (<adv> )?(more|less|better|worse|easier|happier|calmer|faster|quicker|cheaper|safer|smoother|stronger|simpler|cleaner|nicer|fairer|<er>)} (?!(time|money|people|staff|do|work|budget|hours|is|would you|are you|will|can|than))`,
    ],
    [
      `how much better (do|could|would|will) (you|we|i)`,
      `how much (more|less) (time|money|budget|staff|stock|work|room|support|notice|help|<noun>) (do|does|did|will|would|is|are|can)`,
    ],
  ),
  rule(
    'loaded-word',
    ['core', 'scene'],
    [
      `${definite} (<adv> |<num> |new |old |whole |other |entire |own )*{(${loaded})} (<gap>)`,
      `{(${judgedPeople})}`,
      `${definite} (<gap>){(nonsense|mess|disaster|fiasco|shambles|farce|joke|nightmare|monstrosity|triumph|masterpiece|success story|debacle|circus|catastrophe|waste of (time|money|space)|blunder|gem|godsend|miracle|bargain|scandal|rip-off|ripoff|white elephant)}`,
      `{(so|such a|that|this) (${loaded})} `,
      `{is|are|was|were|'s|be} <gap>{(so much |far |clearly |much |simply |plainly |just |obviously |a lot )+(better|worse|superior|inferior|easier|quicker|more)}`,
      `(do|does|did|will|would|should|could|can|is|are) <gap>{(usual|typical) (<noun> )?(excuses|nonsense|chaos|moans|moaning|drama|complaints|suspects|grumbles)}`,
    ],
    [
      `(most|more|least|less) (${loaded})`,
      `(what|which|how) (<gap>)(would|could) (<gap>)(${loaded}) (year|week|day|month|shift|meeting|talk|talks|team|service|result|version)`,
      `(perfect|brilliant|amazing|wonderful) (week|day|world|month|year|shift)`,
      `(sense|poor|generous|sensible|senseless) of`,
      `(they|he|she|customers|people|<outer>) (called|call|find|found|described|describe|think) <gap>(${loaded})`,
    ],
  ),
  rule(
    'why-better',
    'core',
    [
      `{(why|how come) (is|are|was|were|do|does|did|has|have) (?!(you|your|he|she|they|i|nobody|no one|<inner>)( |<end>))<gap>(so much|so|much|far|such|clearly|always so) (better|worse|superior|good|great|popular|successful|brilliant|bad|poor|terrible|slow|hard|difficult|behind|awful|wonderful|effective|a success|more|less)}`,
      `{why (is|are) <gap>so much (<er>|better|worse)}`,
      `{why (is|are|was|were|does|do|did) (?!(you|your|he|she|they|i|nobody|no one|<inner>) )<gap>(superior|inferior|better|worse|preferable|the best|the worst|the right|brilliant|wonderful|fantastic|work so well|so well)}`,
      `{what (makes|made|gives|is it (about|that makes))} <gap>{(so|such|so much|better|superior|the (best|finest|worst|nicest|greatest|right|only|ideal|obvious|perfect|natural|strongest)|great|brilliant|perfect|special|outstanding|excellent|fantastic|a (success|triumph|joy|pleasure|winner))}`,
      `{(how|why) (do|does|did|is|are|was|were) (you )?(explain|account for)? ?<gap>(success|triumph|popularity|brilliance|improvement|superiority|results) <gap>(since|thanks|because|of my|of our|i|we)}`,
    ],
    [
      `why (is|are|was|were|do|does|did) <gap>(so|such) (hard|difficult|slow|long|late|often|few|many|much|little|low|high)`,
      `(what|why) (makes|made|is|are) (a|an|some|any|one|it) `,
      `what (makes|made) <gap>(so|such) (hard|difficult|easy|slow|long|heavy|quiet|busy|rough|tense|tired|nervous|angry|upset|loyal|big|small|complex|different|expensive|lonely|stressful|draining|awkward|tricky|tiring|special to|important to|valuable)`,
      `what (makes|made) you (so|feel)`,
      `what (makes|made) (the|a) (best|better|good|great) `,
      `why (is|are|does|do) <gap>(better|worse|more|less) (at|on|in|during|after|before|with|for) (<gap>)than`,
    ],
  ),
  rule(
    'praise-asked-for',
    'core',
    [
      `^what (did|do|have|do|would) (you|they|everyone|everybody|people|the <gap><noun>|<inner>|<outer>|<np>) {(love|adore|enjoy|admire|like|hate|dislike|loathe|appreciate|loved|liked|enjoyed|miss)( best| so much)?( about| in| at| of)} (my|our|the <gap>(i|we|my|our)|the new|his|her|how i|how we|the way (i|we))`,
      `^what (did|do) (you|they|<np>) {(love|adore|hate|loathe)( most| best)? (about|in|at|of)}`,
      `{most|best} about my (decision|idea|plan|proposal|leadership|style|way)`,
      `{most|best} about (the|my|our) <gap>(i|we) (<past>|gave|ran|made|held|wrote|set up|introduced|<verb>)`,
      `{what convinced you} (that )?((i|we) (was|were|am|are|had been) |(my|our) <gap>(right|best|better|good)( |<end>))`,
      `^(did|do|does|has|have|is|are|was|were) <gap>{(my|our) (<adj> |<noun> )*<noun>} (<gap>)(help|helped|improve|improved|impress|impressed|inspire|inspired|work wonders|pay off|paid off|(make|made) <gap>(better|easier|happier|faster))`,
      `{such a (great|good|brilliant|fantastic|wonderful|terrible|bad|mess|success|difference|relief|shame|pity|waste|help)}`,
      `{(thanks to|because of|since) (me|my|i (<past>|took|came|changed|brought)|our new|the new)}`,
    ],
    [
      `(like|enjoy|dislike|appreciate|admire|miss) (<adv> )?(most|least|best|more|less)(?! about ((the|my|our) <gap>(i|we) |my (decision|idea|plan|proposal|leadership|style|way)))`,
      `(most|least) (love|like|enjoy|hate|dislike|appreciate|admire|miss)`,
      `what (<gap>)(since|because of) (the|our|my|we|i)`,
      `(how|what|which|where|why) (<gap>)(since|because of|thanks to)`,
    ],
  ),
  rule('forced-choice', 'core', [
    `^{(would|do|did) you (rather|prefer|sooner)} <gap>or (<gap>)(just|endless|more|yet|keep|carry on|go on|another|stay stuck|the same old|continue|be|waste)`,
    `^{(do|would) you (want|like|need|wish) to <gap>, or (do|would|are) you} (happy|content|just|prefer|rather|want|still|going)`,
    `{(rather|more) <gap>than} (waste|carry on|keep|put up with|struggle|lose|miss|suffer|earn|risk)`,
  ]),
  rule(
    'should-any',
    'core',
    [
      `^{(is|are|was|were|does|do|did|should|can|could|would|will) (anybody|anyone|someone|somebody|any <noun>|any <adj> <noun>|a <adj> <noun>)( left)?} <soft>(seriously|honestly|possibly|truly|still (believe|think|want|defend|trust|buy))`,
      `^{(is|isn't|are|aren't) it (time|high time|about time|clear|obvious|plain|right|only fair|true|a shame|a pity|strange|odd|funny|sad|wrong|unfair|fair)( that| to)?}`,
      `^{(should|shouldn't)} (<gap>)(seriously|be allowed|have to put up|put up with)`,
    ],
    [`time for`, `is it (clear|right|true|fair|obvious)( to (you|the)| that| how| who| what)`],
  ),
  declarative,
]
