// Advice with a question mark: one's own solution, which leaves theirs unsaid (domain section 5, rule 2).
import { type Rule, rule } from '../rule'

const tried = `(tried|try|thought|think|considered|consider|looked|look|explored|explore|weighed|pondered|toyed|entertained|contemplated|experimented|investigated)`
const relation = `(of|about|at|into|with|that|whether|how|to|up|over|through)`
/** A hypothetical state or event, not a thing to do: "what if you had six months". */
const hypothetical = `(had|have|were|was|are|could|couldn't|can't|lost|lose|knew|know|won|win|owned|inherited|woke|wake|needed|need|felt|found|ran out|saw|never|didn't|weren't|hadn't|no longer|only|suddenly|got (more|twice|double|half|no|an extra|extra|stuck|sick|ill)|start(ed)? over|started again)`
const better = `(easier|better|quicker|faster|simpler|cheaper|wiser|smarter|safer|sensible|kinder|fairer|clearer|neater|worth|worthwhile|helpful|useful|possible|enough|best|time|good|logical|more|less|an idea|a good idea|a better idea|sense|prudent|tidier|cleaner)`
const fixes = `(help|fix|solve|sort|work|do|cure|cut|save|make|get|speed|end|stop|prevent|take|spare|free|settle|clear|ease|reduce|suffice|give|remove|address|handle|cover|avoid|be)`

export const solutionImposing: readonly Rule[] = [
  rule(
    'have-you-tried',
    ['core', 'said'],
    [
      `{(have|has|had|did|haven't|hasn't|didn't) (you|we|they|anyone|anybody|someone|<inner>) (not )?<soft>${tried}( ${relation})?}`,
      `{(have|has|haven't) (you|we|they|anyone|<inner>) <soft>asked} <gap>(to|whether|yourself|yourselves|for help|about)`,
      `{did (you|we|they) <soft>ask (yourself|yourselves)}`,
      `{(have|has|did) (you|we|they) <soft>(given|give) <gap>(thought|consideration)}`,
      `{(has|did) (it|the (thought|idea)) <soft>(cross|crossed|occur|occurred)}`,
      `^{(ever|not|never) (tried|thought|considered|looked|toyed|fancied)( ${relation})?}`,
      `^{(tried|thought about|thought of|considered|looked into|looked at) (<ing>|<det>|<noun>)}`,
      `^{(you|we|they) <soft>(tried|considered|thought (of|about)|looked into)} (<ing>)`,
      `{(have|has) (you|we|they|anyone) <soft>(spoken|talked|reached out|been|gone) to <np> about} <ing>`,
    ],
    [
      `(tried|try) (<gap>)on( yet)?<end>`,
      `(tried|try) on <det>`,
      `(tried|try) <gap>on for size`,
      `did you (not |ever |never )?(even |once )(think|consider|look|try)`,
      `did you not think`,
      `what (have|did) (you|we|they) (already )?(tried|try|considered|think|thought|look)`,
      `(what|which|how|where|who|why|when) <gap>(have|has|did|haven't|hasn't|didn't) (you|we|they|<inner>)`,
      `did you (think|thought)( <det>| <pron>| <name>)`,
    ],
  ),
  rule(
    'why-not',
    'said',
    [
      `{why (don't|doesn't|not|didn't) (you|we|i|they|<name>|<inner>) (just|simply|maybe|perhaps|instead)}`,
      `{why (don't|not) (you|we)} <soft>(<verb>|<noun>|<ing>|<past>)`,
      `{why not} <soft>(<verb>|<noun>|<ing>|<det>|<past>|<adj>|have|do|be)`,
      `{why (can't|couldn't|shouldn't|wouldn't) (you|we|they|i|<subj>) (just|simply|instead|at least)}`,
      `{why (wouldn't|couldn't) you} <soft>(let|try|use|ask|give|put|move|swap|split|hire|hand|combine|merge|share) (?!me|us)`,
      `{why (wouldn't|couldn't|shouldn't|can't) we} (?!(ever|agree|seem|get it|trust|see))`,
    ],
    [
      `why (don't|didn't|not) (you|we) <soft>(ever|listen|know|care|understand|trust|tell|told|answer|reply|get|see|realise|realize|remember|believe|read|respect|warn|notice|turn up|show up|follow|finish|mention|admit|check|call|ring|come|think|pay)`,
      `why (don't|not) (you|we) (<gap>)(more often|more|already|yet|anymore|any more|any longer)<end>`,
    ],
  ),
  rule(
    'what-about',
    ['core', 'said'],
    [
      `{(how|what) about (<ing>|we|you|if|a |an |having|going|giving|letting|asking|taking|using|doing|being|moving)}`,
      `{(how|what) about <gap><ing>}`,
      `^{how about <np>}`,
      `^{(what|how) about (a|an|another|some|more)} <gap>`,
      `^{(what|how) about} <gap>(rather than|instead of) <any>`,
      `^{(fancy|feel like) <ing>}`,
    ],
    [
      `how about (those|them|that) <gap>(on (saturday|sunday|friday)|last night|at the weekend)`,
      `(how|what) about (?!(a|an|another|some|more) )<subj>( (then|today|now|this week))?<end>`,
      `what about <gap>(worries|bothers|matters|makes|keeps|frustrates|surprised|surprises|stays|interests)`,
    ],
  ),
  rule(
    'what-if',
    'said',
    [
      `{what if (you|we|i|they|someone|somebody|<inner>)( all| both| simply| just| instead| also)*} (?!${hypothetical})(<verb>|<past>|<noun>|<adj>|got|gave|let|put|did|do)`,
      `{(suppose|supposing|imagine|say|let's say) (you|we|they|i|<inner>)} (?!${hypothetical})<gap>(would|wouldn't|could|couldn't|might) (that|it|this|we|you|things) (not )?`,
      `^{(suppose|supposing) (you|we)} (?!${hypothetical})(<past>|gave|got|let|put|took|made|had <np> <verb>) <gap>\\?`,
      `{what (would|might|could) happen if (you|we) (just|simply|tried|gave|let|stopped|asked|put|moved)}`,
    ],
    [
      `what if (<gap>)<comma> (how|what|where|which|who|when) (would|could|might|do|does|should|will|is|are)`,
      `(suppose|supposing|imagine|let's say) (<gap>)<comma> (how|what|where|which|who|when)`,
    ],
  ),
  rule(
    'modal-suggestion',
    ['core', 'said'],
    [
      // Behind what, which or who it asks for the thing: "what could we simply stop doing".
      `(?<!^((what (?!if|about|do)|who )(<noun> )*|which <gap>)){(can|could|should|might|would|can't|couldn't|shouldn't|wouldn't) (you|we|they|i|he|she|<subj>) (not )?(just|simply|maybe|perhaps|instead|at least)}`,
      `{(can't|couldn't) (you|we|they|<inner>) (<gap>)(instead|for (now|a while|a bit))}`,
      `{couldn't (you|we|they|<subj>)} <verb>`,
      `^{can't (you|we|they|<inner>)} (<soft>)(get|ask|let|have|use|put|move|swap|try|borrow|take|give|send|find|cover|call|hire|bring|split|share|start|stop|drop|rent|buy|skip|cancel|merge|combine|change|switch)`,
      `{(could|can|should) (we|you|they) not} (?!(be bothered|even|see|know|notice|tell|understand|remember))<any>`,
      `{should (you|we|they|<inner>) not|shouldn't (you|we|they|<subj>)} <gap><any>`,
      `^{(might|may|mightn't)} (one |it |<subj> )?<gap>(help|do|work|be|solve|fix|make|save|sort|suit|serve|speed|cut|stop|get|want)`,
      `{(i'd|i would|i 'd|we 'd) (suggest|recommend|propose|advise)}`,
      `{i (suggest|recommend|propose) (you|we|that|<ing>)}`,
    ],
  ),
  rule(
    'would-it',
    ['core', 'said'],
    [
      `{(would|wouldn't|might|could|couldn't|mightn't|will|isn't|is) (it|that|this|there|things) (not )?(be |make |perhaps |maybe )*${better}}`,
      `{(would|wouldn't|might|could|couldn't|mightn't) <subj> (not )?(be|make) (<adv> |a |far |much |a lot |any )*${better}}`,
      `{(would|could|might) it (not )?(help|make sense|kill|hurt|be)} <gap>(if|to)`,
      `{(would|wouldn't|won't|doesn't|might|could) (<gap>)(if) (you|we)}`,
      `^{(wouldn't|won't|mightn't|couldn't) (?!you|we|i )<gap>${fixes}} <gap><any>`,
      `^{would (a|an|the|another|more|some|one|it|this|that|these|those) <gap>(not )?${fixes}} <gap><any>`,
      `^{whether <gap>(wouldn't|mightn't|couldn't)} <gap>${fixes} `,
      `{any chance (you|we) ('d|would|could) (let|hand|swap|try|consider)} `,
      `{could it (not )?be (that )?} ?<gap>(would|could|might|needs)`,
      `{would <subj> not} (be|help|fix|solve|make|do)`,
      `^{(isn't it (about|high|worth|time|better)|is it (not )?(high time|time|worth))}`,
      `{((you|we|they|<inner>) )?'d be better( off)?}`,
      `{there (is|'s) always (the option|a chance|the possibility|room)}`,
      `^{isn't the (obvious|best|easiest|simplest|sensible|right|logical|quickest|safest|cheapest) (move|thing|answer|step|solution|way|option|course)}`,
      `^(and |so |but )?{if (you|we|they|<name>) (would )?(<past>|<verb>|just|simply|let|put|gave|got|took|made|wrote|had)} <gap>\\?`,
      `{could the (answer|trick|solution|fix|way|next step) (not |perhaps |maybe )?be}`,
      `^{(if|whether) (you|we|they) (should|could|might|ought|shouldn't|couldn't|'d better)}(?! <gap>, (<prep> )?<wh>)`,
      `{(you|we|they) (should|shouldn't|could|might|ought to|'d better)( not)? (just|simply|maybe|perhaps|at least)}`,
      `{who says (you|we|they|it) (can't|couldn't|must|have to|has to|shouldn't)}`,
      `{(might|may|could|can) (i|one|we) (<soft>)(venture to |be so bold as to |be allowed to )?(suggest|recommend|propose|advise|put forward)}`,
      `{any chance (you|we|they)} (<gap>)(could|might|instead|and be done|just|simply|rather)`,
      `{((you|we|they|one) )(oughtn't|ought)( not)? to}`,
      `{(do|don't|would) you (not )?(think|feel|reckon|agree|say|suppose) (that )?(it|we|you|they|<subj>) (<soft>)(would|might|could|should|ought|'d)}( be| make| have)? (<soft>)(help|better|easier|worth|wiser|best|useful|to|try|<verb>|good|an idea|a good idea)`,
      `{wouldn't (you|we|they|<inner>) (be|get|have|do|rather|prefer|save|gain)} <gap><any>`,
      `{(would (you|we) (not )?|(you|we) would )be better (off )?}`,
      `{are you sure (that )?<gap>(wouldn't|couldn't|shouldn't|isn't|can't)}`,
    ],
    [
      `would it be (fair|right|true|accurate|correct|ok|okay|alright|all right) `,
      `(what|how|which|where|who|when|why) (<gap>)(would|wouldn't|might|could|couldn't|do you think <subj> should) `,
      `would you be <adj>`,
      // What somebody would do, in a clause of its own: "a decision you would take back if you could".
      `(?!chance )<noun> (that |which |who )?(you|we|they|i|he|she) (would|could|might|'d) `,
      `would it be (possible|helpful|useful) (for me )?(to|if) (hear|know|tell|i)`,
      `^is (there|this|that) `,
      `^is it (enough|useful|helpful|possible|good|more|less|worth it|any)`,
      `is it (not )?(more|less|easier|better|quicker|faster|cheaper|best|good|possible|enough|useful) `,
    ],
  ),
  rule(
    'open-to',
    ['core', 'said'],
    [
      `{(would|are|were) (you|we|they|<inner>) (be )?(open|up|game|tempted|minded|willing|prepared|happy|keen) (to|for)} (<ing>|the idea|a |having|letting|giving|consider|try|let|give|hand|swap|experiment|rethink|explore)`,
      `{(would|will|could|might|can) (you|we|they) (ever |not |maybe |perhaps )?(consider|contemplate|entertain|try|think about|think of|look at|look into)}`,
      `{(how|what) (would|do|might|could) (you|we|they|<inner>) (feel|say|think|react|respond|reckon)( about| to| of)+( (<inner>|your|a|an|just|simply|maybe|the idea of|the thought of))* (<ing>)}`,
      `{what (would|do) you say (to <ing>|to a|to an|if we|if you|we|about <ing>)}`,
      `{how would it be if} (?!(you|we|i) (had|were|knew))`,
      `{how (does|would|do) (<gap>)(sound|grab you|appeal)( to you)?}<end>`,
      `{(don't you|do you not) (want|fancy|need|care) to} <gap><any>`,
    ],
    [
      `would you (ever )?(consider|think about|think of) (leaving|yourself|going elsewhere|coming back)`,
      `would you be (willing|happy|able|prepared|ready) to (tell|share|describe|walk|talk|explain|show|say|let)`,
      // Words for somebody: "what do you say to a patient who has waited".
      `what (do|would|did) you say to (a|an|the|your) (<adj> |<noun> )*((<outer>|<inner>)( |<end>)|<noun> (who|whose|when|if))`,
      `(what|how|which|where|when|who|why) (<gap>)?(would|will|could|might|can) (we|they|you) (ever )?(try|consider|look at)`,
    ],
  ),
  rule(
    'any-reason',
    ['core', 'said'],
    [
      `{(any|is there (any|a|some)|was there (any|a)|do you have (any|a)|have you (got )?(any|a)) (good |particular |real )?(reason|reasons|objection|objections|harm|obstacle)} (<gap>)(not|cannot|can't|couldn't|don't|didn't|shouldn't|won't|haven't|wouldn't|to|in)`,
      `{what (is|'s|would be|are) (stopping|to stop|preventing|keeping|holding) (you|us|them|<inner>)( back)?( from)?} (just|simply) `,
      `{what (is|'s) stopping (you|us|them|<inner>)( from)?} <gap>(instead|today|now|tomorrow|yourself|yourselves)`,
      `{what (is|'s|would be|'d be) (so )?(wrong|the harm|the matter|the problem|the issue|so bad|so hard|the downside) (with|in|about)} (just |simply |us |you )*(<ing>)`,
      `{how (hard|difficult|easy|simple|tough) (would|could|can) it be} (for <any> )?(to|if)`,
      `{what (would|'d) it (cost|hurt|take) (you |us )?to} just`,
      `{what harm (would|could)}`,
      `{what (is|'s) to stop (you|us|them|<inner>)( from)?} <ing>`,
      `{what (stops|prevents|keeps) (you|us|them) from} (just|simply)`,
    ],
    [`bothered`, `i take it`, `(nobody|no one|noone) has any`],
  ),
  rule(
    'if-i-were-you',
    'said',
    [
      `{if i (were|was) (you|in your (shoes|place|position))}`,
      `{in your (shoes|place|position) (, )?i}`,
      `{(you|we) (could|can|might|may) (always|just|simply|also|perhaps|maybe|easily|want to|as well|try|at least)}`,
      `^{(maybe|perhaps) (try |just |<verb> |<noun> )}`,
      `^{(maybe|perhaps|possibly)} <gap>(could|should|can|might|ought|would|instead)`,
      `^{(you|we|they|<inner>) (could|should|ought|need to|'d better|had better|might)} <gap>\\?`,
      `{(you|we) (really )?(should|ought to|'d better|need to)} <gap>(, (no|right|shouldn't|don't you think|eh))`,
      `{let's (just )?} <gap>(shall we|ok|okay|eh|right|no)`,
      `<gap>{(shall|should) we} (just|not)`,
    ],
    [
      `what if you`,
      `you (could|would|can) (tell|walk|talk|enlighten|describe|explain|share|show|help)`,
      `^(what|how|which|where|who|when|why)`,
      `(so|and|but|,|:) (so |and )?<wh> `,
    ],
  ),
]
