// No object to hold on to (domain section 5, rule 6): after the words that only ask, nothing is left but words that
// could mean anything.
import { pattern, wordsOf } from '../pattern'
import type { Reading } from '../reading'
import { type Rule, rule } from '../rule'
import { emptyNouns } from '../words/meanings'

const empty = new Set(emptyNouns.split('|'))
/** Words that frame a question without saying what it is about. */
const framing = new Set(
  `go goes going went gone do does doing did done get gets getting got come coming shape shaping look looks looking
  feel feels feeling felt think thinks thinking thought say says saying said tell tells telling talk talking give
  gives giving share sharing know knows knowing see sees seeing saw seem seems seemed hear hearing heard want wants
  need needs like stand stands standing sit sits find finds happen happens happening happened change changed doing
  run through make makes made take takes bring brings brought fill catch keep kept add adding report discuss
  raise mention cover chat touch base progress progressing coping cope managing handle handling along ahead forward
  round around up down off over back well good bad fine ok okay alright great better general overall broadly roughly
  generally basically currently lately recently far today now yet still right really actually just maybe kind sort
  quick quickly brief briefly little bit big small whole various other else different certain everyday usual
  main important interesting useful new fresh recent current present latest initial first-hand honest general
  aware concerned particular specific quickly possible much more most many own worth love hope sure please
  personal personally professional side moving travel move been being have having has mind wrap`.split(/\s+/),
)
/** Words that narrow a question down, however general the rest is. */
const narrowing = pattern(
  `(which|whose|most|least|first|last|next|one|two|three|hardest|easiest|biggest|worst|best|better|differently|instead|because|if|stop|start|learn|learned|proud|surprised|surprise|tired|energy|stuck|slow|worry|worries|worried|wrong|miss|need from|help|avoid|change|changed|changes|difference|different about|would you|should i|could i|can i|do i|did i|wish|why|keeps|gets in|in the way|stopping|blocking|frustrates|frustrating|matters|expect|expected|deserves|overlook|avoiding|fix|drop|done differently|outstanding|great|success|customers?|never|always)`,
)
/** A request for a story is one even about little. */
const stories = pattern(`(moment|example|time (when|that|you|we)|last time|reason|story behind)`)
const mostWords = 14

const contentTags = /^[NHKMLVEGJ#R]$/

const noObject: Rule = {
  name: 'no-object',
  find: ({ core, tokens, isAsking, wordCount }: Reading) => {
    if (!isAsking || wordCount > 26 || narrowing.test(core) || stories.test(core)) return null
    const words = core.split(' ').map((one) => {
      const slash = one.lastIndexOf('/')
      return { word: one.slice(0, slash), tag: one.slice(slash + 1) }
    })
    const content = words.filter(({ tag }) => contentTags.test(tag))
    const held = content.filter(({ word }) => !empty.has(word) && !framing.has(word))
    if (held.length > 0 || words.length > mostWords + 8) return null
    void tokens
    const hollow = words.filter(({ word, tag }) => empty.has(word) && tag !== 'X').map(({ word }) => word)
    return hollow.length > 0 ? hollow.slice(0, 3) : [wordsOf(core).replace(/[?.!]+$/, '')]
  },
}

export const vague: readonly Rule[] = [
  rule('bare-what-about', 'core', [
    `^{(what|how) about <det>? ?(<noun>|<pron>|<name>)}( (then|today|now|this week))?<end>`,
    `^{(and|so|but) (the |your |our )?(<noun>|<name>)( <noun>)?} \\?$`,
  ]),
  rule(
    'any-news',
    ['core', 'whole'],
    [
      `^{(any|some|got any|have you any|have you got any|do you have any|are there any|is there any|was there any|were there any|you got any)( <adj>| <adv>| other| more| further| new| quick| final| last| general| initial| immediate| big| major| particular)* (updates?|thoughts?|feedback|concerns?|questions?|news|ideas?|comments?|issues?|problems?|input|reactions?|reflections?|takeaways?|blockers?|progress|movement|developments?|highlights?|lowlights?|observations?|insights?|suggestions?|wins?|worries|points?|joy|word|luck|requests?|remarks?|learnings?|surprises?|challenges?|changes?|announcements?|topics?|items?|other business)}(?! (of|about|on|from|for|with|in|to) (the |your |our |my |<name>|<noun>|<ing>|<adj>|how|what|why|where|who|when))`,
      `^{(anything|something|nothing|everything) (else|new|to (report|add|share|say|raise|discuss|flag|tell me|note|mention)|on your mind|i (should|need to|ought to|can)|you('d| would)? (want|like|need)|from (you|your|you guys)|worth|interesting|exciting|going on|we (should|need|missed)|that|good|bad|important|big|for me|up|happening|at all|specific|we've|burning|urgent|pressing|on the)}`,
      `^{(what|who|where|how) else}<end>`,
      `^{(thoughts|comments|questions|concerns|feedback|updates|news|reactions|ideas|views|feelings|impressions|opinions|progress|status|problems|issues|input|suggestions|blockers|reflections|worries|highlights|ideas|learnings|takeaways|penny for)}( ,| or| and| <noun>| for your thoughts)*( so far| on (this|that|it|all (this|that|of (this|it)))| about (this|that|it)| overall| generally| from (you|your (side|end)))*<end>`,
      `{(state of play|lay of the land|big picture|where (your|his|her|their) head('s)? (is |'s )?at|where are we( at)?(?= \\?)|bring me up to speed|up to speed|in the loop|the (latest|scoop|lowdown|rundown|gist|word)(?! <noun>)|from your (end|side)|on your (end|side|plate|radar)|touch base|bits and pieces|bits-and-pieces|odds-and-ends|side of things|state of affairs|how (it|this|that|things|everything)( has| have| is| 's| 've| are)?( all)? (been )?(going|goes|gone|went))}(?! (with|for|on|about|in|at|since|after) (the|your|our|my|<name>|<noun>|<ing>) )`,
    ],
    [
      `what (<gap>)on your (plate|radar) (<gap>)(most|drop|hand|would|should|could|first|worries|that)`,
      `anything (<gap>)(you (miss|wish|regret|avoid))`,
    ],
  ),
  rule(
    'how-is-it',
    'core',
    [
      `^{(how|what|where) (is|are|'s|'re|was|were|did|does|do|has|have|would you say|do you think|do you feel) (<det> |your |our |the |<name> |<noun> |<adj> |overall |whole )*<noun>( (<noun>))?( <soft>)?( (going|doing|coming|looking|go|been|progressing|shaping|getting|faring|stand|standing|at|along|on|up|so far|these days|lately|today|right now|at the moment|in general|overall|generally|broadly|now|then|currently|nowadays|of late|as a whole|this (week|month|quarter|year)|for you|from your (end|side|point of view|perspective)|with you|all in all))*}<end>`,
      `^{how (is|are|'s|'re|was|were|did) (<det> |your |our |the |<name> )*(<noun> |<adj> )*<noun>( going| go| doing| coming along| coming on| getting on| looking| shaping up| progressing)}<end>`,
      `^{(what|how) (do|did|would|does) (you|they|he|she|everyone|everybody|people|the team|<inner>) (<soft>)(think|feel|reckon|say|make of|find|like|see)( about| of)?( it| this| that| things| everything| all| all (this|that|of (it|this|that))| the (situation|whole thing|future|whole situation|way things are))*}( (so far|now|then|generally|overall|in general|today|right now|these days|at the moment|at present))*<end>`,
      `^{(what|how) (is|are|'s|was|were) your (overall |general |honest |first |initial |main |current |gut )*(thoughts?|feelings?|views?|impressions?|opinions?|take|sense|reactions?|feedback|position|perspective|reading|read)}( (so far|of|on|about|it|this|that|things|everything|overall|in general|generally|all|the (situation|whole thing)))*<end>`,
      `^{(what|how) (is|are|'s|was|were) (<soft>)(happening|going on|going|up|the matter|the story|the plan|the deal|the situation|the mood|the vibe|new|cooking|occurring)( on| with| over| in| at| across| for| around)?( <det>| your| our)?( <noun>| <name>)?( <noun>)?}( (roughly|generally|these days|lately|then|today|right now|at the moment|side|end|of things|of late))*<end>`,
      `^{(what|where|how) (shall|should|do|can|would|could) (we|you|i) (<soft>)(like to |want to |wanna )*(talk about|start|begin|discuss|cover|focus on|go through|say|chat about|tell me|add|raise|share)}( (about|today|with|here|now|me|this|the (situation|week|matter|meeting)|then|on|first|in (this|our) (meeting|chat|time)))*<end>`,
      `^{(where|what) (are|is|'s|do|does|have|did) (we|you|it|things|everything|that|this|the <noun>|all (this|that)) (at|stand|standing|up to|headed|heading|with|got|left off|get to|leave|land|sit|now|leave us)}( (with|on|at|<det>|<noun>|now|today|then|for|me|things|everything|us|as of|as|currently|present|the moment|it|this|that|all|so far|overall))*<end>`,
    ],
    [
      `^how (much|many|long|often|far|soon|well|come)`,
      `^(what|where|how) (<gap>)(most|best|worst|least|hardest|better|differently|first|instead|wrong|stuck) `,
      `^(what|which) (<noun>|kind|sort|type|time|day|date|year|month|colour|color|number|price|percentage|version|room|floor|share)`,
      `^what (is|'s|are|was|were) (the |your |our |his |her |their )?(<adj> )*(budget|deadline|date|price|cost|name|number|status|total|headcount|size|turnover|address|availability|time|temperature|rate|score|code|limit|target|eta|balance|percentage|capacity|fee|salary|age|weight|length|height|password)`,
      `^where (is|are|'s|was|were|do|does|did) (?!(we|you|it|things|everything|that|this|all))`,
      `^what (is|'s|are|was|were|did|does|do|has|have|would) (?!(your|happening|going|up|the (matter|story|plan|deal|situation|mood|vibe|latest|word)|new|cooking|occurring|you|they|he|she|everyone|everybody|people|the team|on))`,
      `how (did|do|does|would|is|are|was|were) (<gap>)(feel|affect|help|change|work) (<gap>)(when|after|while|for)`,
      `^how (do|does|did|would) (?!(you|they|he|she|everyone|everybody|people|the team|things|it|everything|<gap>(going|go|get on|getting on|feel|look|coming|stand)))`,
    ],
  ),
  noObject,
]
