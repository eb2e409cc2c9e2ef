// Answerable by yes or no, a number, a date or a name (domain section 5, rules 7 and 8): also behind an indirect
// request or a question word. What does not show that it is open counts as closed.
import { pattern, wordsOf } from '../pattern'
import type { Reading } from '../reading'
import { type Rule, rule } from '../rule'
import { factNouns } from '../words/meanings'

const experience = `(feel|felt|notice|noticed|see|wish|learn|learned|learnt|find|found|struggle|worry|wonder|enjoy|hope|get|lose|stop|stuck|waste|wait|want|need|expect|think|believe|trust)`
const opening = `(would|could|should|might|most|least|best|worst|hardest|easiest|first|deserves|deserve|better|harder|easier|slows|slow|worries|frustrates|surprised|surprises|hurts|hurt|costs you|matters|drains|energy|energises|stands still|makes|make|gets|keeps|causes|feels|feel|differently|instead|wish|more than|less than|stand still|struggle|trouble|underrated|overlooked|unseen|else|risk|relies|rely|benefit|benefits|needs|suffers|helps|says the most|stays with|waiting for|wait for|proudest|riskiest|fragile|sticks|lost|avoid|avoiding|missing|unfair)`

const yesNo: Rule = {
  name: 'yes-or-no',
  find: ({ core, frame }: Reading) => {
    if (frame === 'fact') return [wordsOf(core.split(' ')[0] ?? '')]
    const match = startsYesNo.exec(core)
    return match ? [wordsOf(match[0].split(' ').slice(0, 2).join(' '))] : null
  },
}
const startsYesNo = pattern(`^(<aux>|ain't) (not )?<soft>(<any>)`)

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

export const closed: readonly Rule[] = [
  yesNo,
  rule(
    'how-many',
    'core',
    [
      `{how (many|much|long|often|old|far|soon|tall|big|large|wide|deep|heavy|fast|early|late|frequently|high|low|close|near|full|hot|cold|big|likely|sure|certain|confident|satisfied|happy|clear|comfortable|busy|big|small|strict|accurate|reliable|quickly|recently|regularly|urgent|important|safe|thick|loud|expensive|cheap|good|bad|well|easy|hard|difficult|useful|helpful|sore|tired|stressed|ready|motivated|engaged|familiar|aware|serious|strong|committed)}`,
    ],
    [
      `how (much|many|long|far) (<gap>)(would you|should|could) `,
      `how (well|good|hard|difficult|easy|useful|important|safe|likely|clear|happy|confident|comfortable|big|ready|serious|strong|bad|late|early|close|near|far|fast|high|low) (<gap>)(and why|, and)`,
      `^(what|which|who|where|why|tell|walk|describe|if|when|in)`,
    ],
  ),
  rule(
    'when',
    'core',
    [
      `^{(when|by when|since when|until when|till when|from when|what time|at what time|what day|on what day|which day|on which day) (is|are|was|were|will|do|does|did|can|could|should|would|has|have|had|'s|'ll|'d|'re)}`,
      `^{(when|by when|what time|which day|what day) <subj>}`,
      `{(when|by when) (<subj>) } <gap>(due|done|ready|back|over|starts|ends|arrives|arrive|leaves|lands|land|start|end|finish|finished|expires|opens|closes)`,
    ],
    [
      `^when (do|did|does|have|are|were|is|was|has) (you|i|we|they|your <gap>|<inner>|<outer>|the <gap>|a <gap>|work|it|our <gap>|my <gap>) (<soft>)(feel|felt|make|made|get in|at your|at their|most|best|least|last feel|work best|lose|learn|learned|find it|realise|realised|know (that|it|something|you)|notice|struggle|struggled|stop being|become|became|start to|come alive|proud|surprised|go quiet|let|help|helped|leave you|hold|held|step|trust|slow|speak)`,
      `^when (was|is) it (that )?<gap>(easiest|hardest|best|worst)`,
      `^when <subj> <gap>(,) `,
    ],
  ),
  rule(
    'fact',
    ['core'],
    [
      `^((<prep>|in|for|from|with|to|at|on|of|by|under) )?{(what|which|whose) (exact |actual |precise |other |new |total |current |final |rough )*(${factNouns})s?} (?!(would|could|should|might|of your|makes|make|slows|hurts|costs|frustrates|worries|matters|feels|keeps|do you (most|wish|feel)|in your))`,
      `^{what (is|'s|was|were|are|will be|would be) (the |your |our |his |her |their |this <any> 's |<poss> |today's |this (week|month|year)'s )+(<adj> |<noun> |<num> |current |exact |new |next |total |final |latest |rough |expected |average )*(${factNouns})s?} (?!(behind|between|in the way|that|you))`,
      `^{what (do|does|did|will|would|should) (<gap>)(cost|weigh|measure|charge|pay|earn|owe|spend|come to|add up to|total|run to|amount to|stand for)}`,
      `^{(what|which|how many|how much) (percentage|percent|proportion|share|fraction|number|amount|part) of}(?! (the job|your|my|our|their|the (work|process|day|week|role|induction|paperwork|plan)))`,
      `^{(on|in|at|to|from|by|for) (what|which) (scale|date|day|floor|page|shelf|account|address|basis|room|street|bay|number|rate|channel|temperature|time|year|month|week|figure|whom)}`,
      `{on a scale}`,
      `{out of (ten|five|10|5|100)}`,
      `^{what (are|is|'s|were|was) (<gap>)(called|named|worth|booked for|set to|set at|due|priced at|scheduled for)}`,
      `^{what (colour|color|size|make|model|brand|kind of (<noun>)|type of (<noun>)) (is|are|was|did|do|does|'s)}`,
    ],
    [
      `(what|which) (part|share|proportion|kind|sort|line|story|point|time|day|week|month|hour|number|level) (<gap>)(most|would|could|should|matters|worries|feels|hardest|least|best|worst|frustrates|drains|surprised|makes|nervous|you never|sticks|costs you|keeps)`,
      `(what|which) (<gap>)(deserves|would you|should we|should i|could we|worries you|frustrates|slows|surprised|most|least|hardest|(gives|give|leaves|leave|costs|cost|makes|make|keeps|keep) (you|us|them|people|customers|<outer>|<inner>|your)|still needs|needs|hurts|hurt|at risk|ought to)`,
      `(what|which) (<gap>)(stand|stands|get|gets|got|slow|slows) (still|stuck|lost|in the way|down)`,
    ],
  ),
  rule(
    'who',
    'core',
    [
      `^{(who|whom|to whom|with whom|for whom|by whom|from whom) (is|'s|are|was|were|has|have|had|will|does|do|did|can|else is|'ll|'d)}`,
      `^{who} (<verb>|<past>|<acts>|owns|signs|signed|runs|handles|took|takes|wrote|writes|sent|sends|booked|ordered|leads|approves|covers|gets|got|made|makes|does|drove|drives|told)`,
      `^{whose} <gap>`,
      `^{which (of (the|our|your|you|them|these|those)|one|ones|<np>)} (is|'s|are|was|were|has|have|had|will|does|do|did|handles|runs|owns|signed|took|got|won|came|left|arrived|went|goes|comes|leads|covers|uses|sits)`,
      `^{(to|for|from|with|at|on|in|under|of) (which|what|whom|whose)} <gap>(is|are|do|does|did|was|were|should|has|have|will|go|goes)`,
    ],
    [
      `^(who|whom|whose|which|to whom|with whom|in which|on which|for whom|to which|at which|from which|under which|in what|under what|for which|from whom|with which|at what|to what|of which|on what) (<gap>)${opening}`,
      `^(who|whom|whose|which) (<gap>)(do|did|does|have) (you|we|they|i|customers|people|<inner>|<outer>|your <any>|our <any>|the <any>) (<soft>)${experience}`,
      `^(in|to|under) what (way|ways|extent|circumstances|conditions|sense|respect)`,
      `^at (which|what) (step|point|stage|moment)`,
      `^(who|which|whose) (<gap>)(you (rely|depend|trust|turn|learn|look up|count)|learn from|talk to when|turn to|rely on|look up to|left out|worth|worth (asking|calling)|speaks for|stands behind)`,
    ],
  ),
  rule(
    'where',
    'core',
    [
      `^{where (is|'s|are|was|were|will) (the |your |our |my |his |her |their |that |this |<name> |<noun> )} ?<gap>(saved|kept|stored|held|parked|located|based|filed|being held|being|held|today|now|happening|going|taking place|these days|sitting|from|hidden|left|meeting|hosted|<end>)`,
      `^{where (can|do|should|could|shall) (i|we|people|one) (find|get|put|send|park|file|sit|meet|sign|log|order|buy|store|keep|leave|pick|drop|post|upload|submit|register)}`,
      `^{where (did|have|has|do|does|had) (you|he|she|they|we|<inner>|<name>|the <any>) (<soft>)(put|leave|left|save|saved|store|stored|file|filed|park|parked|keep|kept|buy|bought|go|gone|get (it|them|that)|order|ordered|live|sit|send|sent|move|moved|come|came|study|work) }`,
      `^{where (is|'s|are|was|were) (the |your |our |my |that |this )?(<adj> |<noun> )*<noun>}<end>`,
    ],
    [
      `where (<gap>)(most|stuck|slow|pile|piles|lose|stands still|breaks|hurt|wrong|weakest|strongest|best|at risk|falling|thin|short|worst|heading|headed)`,
    ],
  ),
  rule('confirm', 'whole', [
    `{(please |just |can you |could you )*(confirm|verify|check|double-check|clarify) (if|whether|that|the|when|which|<np>)}`,
    `{let (me|us) know (if|whether|when|which|how many|how much|what time)}`,
    `{any (chance|idea (when|if|whether|who|how (many|much|long|often|soon)|which|what time))}`,
    `{(yes or no|yes-or-no|true or false)}`,
  ]),
  notEarned,
]
