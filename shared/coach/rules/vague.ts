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
  like stand stands standing sit sits find finds happen happens happening happened lie lies ahead
  run through fill catch add adding report discuss raise mention cover chat touch base progress progressing coping
  cope managing along forward round around up down off over back well good bad fine ok okay alright great better
  general overall broadly roughly generally basically currently lately recently far today now yet still right really
  actually just maybe kind sort quick quickly brief briefly little bit big small whole various other else certain
  everyday usual main important interesting useful new fresh recent current present initial particular specific
  flavour taste shaping house anyone's sprint world-of personal personally professional side moving move been be being have having has own worth love hope sure please
  wrap offer bring attention direct invite observe flag note put throw hand much more many all-told trending heading
  headed fares faring unfold unfolding develop developing evolve evolving travel shakes shaking doing contribute
  comment speak speaking reckon express voice care wish work-wise work people-wise generic wise concern concerns
  concerned aware sum describe hanging together few last words whatever need needs update brief together finding play playing sense get-on morning`.split(
    /\s+/,
  ),
)
const contentTags = /^[NHKMLVEGJ#R]$/
/** "The client's side" is somebody's; "today's" and "everyone's" are nobody's. */
const isOwner = /^(?!any|every|some|today|yesterday|week|month|year|it)[a-z]{3,}(?:'s|s')$/
const mostWords = 20

/** A stem that needs an object, and so is vague without one. */
const asksForAnything = [
  pattern(
    `^(and |so |but )?(what|how|where|in which|in what|on what) (direction |way )?( ,)?(is|are|'s|'re|was|were|has|have|did|does|do|would you say|goes|lies|else|can|shall|should|could|would) `,
  ),
  pattern(
    `^(questions|comments|any|anything|something|everything|nothing|all|thoughts|state|talk|give|fill|tell|bring|catch|update|share|let|whatever)(?= )`,
  ),
  pattern(`^<aux> (you|there|we|i|it|that|this|things|everything|anything|one) `),
  pattern('^in (what|which) (direction|way|shape) '),
]
/** What makes a question about "it" or "that" hold on to something after all. */
const holds = pattern(
  `(which|whose|why|who|whom|most|least|first|last(?! (week|month|year|time))|hardest|easiest|biggest|worst|best|better|worse|differently|instead|because|if|stop|start|learn|learned|proud|surprised|surprise|tired|energy|stuck|slow|worry|worries|worried|wrong|miss|need|needs|needed|help|helps|avoid|change|changes|changed|different|difference|wish|keep|keeps|kept|has to|have to|had to|make|makes|made|take|takes|took|matter|matters|mattered|expect|expected|deserve|deserves|drop|cost|costs|outstanding|customer|customers|never|always|without|would it|could it|could there|by the end|look like|should they|did you see|do they|did they|yours|in it|to it|(?<!(all|any|most|some) )of it|into it|for (me|us|them)|us to|me to|there for|moment|example|happened|each of|reason|behind|was on your mind|come to|time when|time you|ask|asks|begin|look for|listen for|watch for|rely on|count on|in (your|my|our|their|his|her) way|nobody|noone|no one)`,
)
/** However little they hold, these only greet the subject. */
const hollowStems = pattern(
  `(what (would|do|can|could|will|did) you <soft>(like|want|have|need|care|wish) to (say|talk|discuss|cover|share|add|raise|put|bring|chat|tell|report|contribute)|what (else )?should (i|we) be (thinking|talking|worrying|hearing|asking) about<end>|what should (i|we) (know|be aware|cover|talk|discuss|hear)(?! you| they| we| if| when)|what do i need to know|in general|what lies|is there anything|all this|all that|matters|what can you tell|^<aux> you (update|fill|brief|catch|bring|have anything|got anything)|^have you (got )?anything|do you see (matters|things))`,
)
/** "What would it take", "how could we try": something is asked for, however small its words. */
const asksForSomething = pattern(
  `(would|could|should|might|can) (?!you (say<gap>(we|things|matters|it|everything)|sum up|describe|characterise))`,
)

const noObject: Rule = {
  name: 'no-object',
  find: ({ core, scene, isAsking, wordCount }: Reading) => {
    if (!isAsking || wordCount > 30) return null
    // A scene that names something is what the question holds on to.
    if ((scene.match(/\/[NHKL]/g) ?? []).length >= 2 && !hollowStems.test(core)) return null
    if ((holds.test(core) || asksForSomething.test(core)) && !hollowStems.test(core)) return null
    const words = core.split(' ').map((one) => {
      const slash = one.lastIndexOf('/')
      return { word: one.slice(0, slash), tag: one.slice(slash + 1) }
    })
    if (words.length > mostWords) return null
    const held = words.filter(
      ({ word, tag }) =>
        (contentTags.test(tag) || isOwner.test(word)) && !empty.has(word) && !framing.has(word),
    )
    if (held.length > 0) return null
    if (
      words.length > 3 &&
      !asksForAnything.some((one) => one.test(core)) &&
      !/^(?:\S+\/D )?\S+\/[NPHJ#]/.test(core)
    )
      return null
    const hollow = words.filter(({ word, tag }) => empty.has(word) && tag !== 'X').map(({ word }) => word)
    return hollow.length > 0 ? hollow.slice(0, 3) : [wordsOf(core).replace(/[?.!]+$/, '')]
  },
}

const any = `(any|some|got any|have you any|have you got any|do you have any|are there any|is there any|was there any|were there any|you got any|no)`
const newsKinds = `(updates|update|thoughts|thought|feedback|concerns|concern|questions|question|news|ideas|idea|comments|comment|issues|issue|problems|problem|input|reactions|reaction|reflections|reflection|takeaways|takeaway|blockers|blocker|progress|movement|developments|development|highlights|lowlights|observations|observation|insights|insight|suggestions|suggestion|wins|win|worries|worry|points|point|joy|word|luck|requests|request|remarks|remark|learnings|learning|surprises|surprise|challenges|challenge|changes|change|announcements|announcement|topics|items|business|troubles|trouble|niggles|hiccups|hitches|snags|drama|dramas|gossip|complaints|wisdom|pearls|findings|flags|red flags|particularities|inputs|loose ends|bumps|obstacles at all|good news|bad news)`
const somethingSaid = `(of|about|on|from|for|with|in|to|at|since|after|among|between|behind) (the |your |our |my |last |this |next )?(<name>|<noun>|<ing>|<adj> <noun>|how|what|why|where|who|when)`
const bareTopic = `(it all|it|this|that|stuff|things|everything|(the |your |our |this |that |my |<name> )?(<noun> |<adj> )*<noun>)`
const time = `( (so far|these days|lately|today|right now|at the moment|in general|overall|generally|broadly|now|then|currently|nowadays|of late|as a whole|this (week|month|quarter|year|morning)|for you|from your (end|side|point of view|perspective)|with you|all in all|at (your|his|her|their) end|on your (end|side)|roughly|over there|out there|since (we )?last (week|time|month|spoke|met|sat down|talked)|this sprint|over your way|on your side of <gap><noun>|across the board|with you lot|in your world|in your neck of the woods|in your corner))*`

const rules: readonly Rule[] = [
  rule('bare-what-about', 'core', [
    `^{(what|how) about (<det> )?(<adj> )*(<noun>|<pron>|<name>|<noun> <noun>)}( (then|today|now|this week))?<end>`,
  ]),
  rule(
    'any-news',
    ['core', 'whole'],
    [
      `^{${any}( <adj>| <adv>| other| more| further| new| quick| final| last| general| initial| immediate| big| major| particular)* ${newsKinds}}(?! (${somethingSaid}|when|if|whether|who|how|which|what|where|why))`,
      `^{(anything|something|nothing) (else|new|to (report|add|share|say|raise|discuss|flag|tell me|note|mention|declare|bring up|talk about)|on your mind|i (should|need to|ought to|can|might)|you ('d |would )?(want|like|need|care|wish)|from (you|your|you guys)|worth|interesting|exciting|going on|we (should|need|missed|ought)|that (i|we|you|needs|stands|springs|comes|jumps)|good|bad|important|big|for me|up|happening|at all|specific|we 've|burning|urgent|pressing|on the|(on|at|from) (your|his|her) (side|end|list|agenda)|juicy|brewing|cooking|bothering|bugging)}`,
      `^{(what|who|where|how) else}<end>`,
      `^{(why|how|what|which|when|where|who)}<end>`,
      `^{(and|so|but)( ,| \\.)? (the |your |our |my )?(<adj> )*(<noun>|<name>)( <noun>)?}( \\.)? \\?$`,
      `^(and |so |but )?{(otherwise|elsewhere|apart from that|other than that|beyond that|generally|and you|and the rest)}<end>`,
      `^{how (are|is|'s) (things|stuff|everything|it all) (on|at|over|in|with|down|up|out|round|around|across|for)}`,
      `^(is|are) there {(stuff|things|anything|something|matters|topics|points|bits)} (we|you|i|that|to|which)`,
      `^{(your|any) (first |early |general |initial )?(thoughts|impressions|views|feelings|reactions)( so far| overall| today| generally)*}<end>`,
      `^{(thoughts|comments|questions|concerns|feedback|updates|news|reactions|ideas|views|feelings|impressions|opinions|progress|status|problems|issues|input|suggestions|blockers|reflections|worries|highlights|learnings|takeaways|penny for)}( ,| or| and| <noun>| for your thoughts)*( so far| on (this|that|it|the (attached|above|below|enclosed)|attached|all (this|that|of (this|it)))| about (this|that|it)| overall| generally| from (you|your (side|end)))*<end>`,
      `{(state of play|lay of the land|(big|general|whole|full|overall) picture|(bring|get) me up to (speed|date)|(keep|put) me in the (loop|picture)|fill me in|touch base|state of affairs|penny for your thoughts|what (is|'s) the (latest|scoop|lowdown|rundown|gist|word|vibe|mood|craic|news|score|update|status)(?! <noun>)|(quick|brief|short|general|high-level) (update|overview|summary|sitrep|rundown|status|recap|download|check-in|catch-up|word))}(?! ${somethingSaid})`,
      `^{(where|how) (we|things|matters|everything|stuff|it all) (is|are|'re|'s|have|has|'ve)?( <soft>)?(been )?(stand|stands|at|going|doing|getting on|getting along|looking|faring|shaping up|shaping|coming along|progressing|moving|panning out)?}( <soft>)?(( <adv>| <prep>| with it all| all told| now| then| today| so far))*<end>`,
      `{where (your|his|her|their) head (is|'s)? ?at}`,
      `^{(questions|comments|concerns|thoughts|issues|updates|worries|ideas)( ,)? (questions|comments|concerns|thoughts|issues|updates|worries|ideas)}`,
      `{(invite|take|welcome|have|hear) (any|some|your) (observations|thoughts|comments|remarks|reflections|questions|feedback|views)}(?! ${somethingSaid})`,
      `^{how (work's|business is|work is|life is) (going|been|looking)}<end>`,
      `^(is|was) there {(anything|something|nothing)} (i|we|you) (<soft>)(<modal>|should|need|want|ought)`,
      `^(would|do) you (like|want|wish|care) to {(add|say|share|raise|discuss|mention) (something|anything|a word)}`,
      `^{how are we (doing|going|looking|performing|faring)}(?! (against|with|on) <gap><noun>)`,
      `^{what (do|have) you (have|got) (for me|today|for today|on)}`,
      `{top of mind}`,
      `^{what (would|do|should|shall) (you|we) (like to |want to )?(use|spend) (our|the|this) (time|hour|slot|talk)}( (for|on|together|today|now|here))*<end>`,
      `^(is )?{everything (going|running|on track|under control|according|as per|as planned)}(?! (at home|with the family))`,
      `^(and |so )?{(further|beyond that|any other)}<end>`,
      `^{(your|any|some) inputs}`,
      `{how (everything|things|it all) (is|are) (running|going|shaping)}`,
      `{your take on (it|this|things|everything|the (whole )?(situation|thing|matter|business))}`,
      `{(wdyt|wyd|sitrep|eta on things|tldr|tl dr)}`,
      `{(how|where) (we|it|this|that|things|everything|stuff)( all)?( has| have| is| are| 's| 've)?( all)? (been )?(going|goes|gone|went|stand|stands|looking|getting on|doing|faring)}(?! (with|for|on|about|in|at|since|after|like) (the (?!whole|last time|moment)|your|our|my|<name>|<noun>|<ing>) )`,
      `{(say|share|offer|add) (a few|some) (words|thoughts|remarks|reflections|observations)}(?! ${somethingSaid})`,
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
      `^(and |so |but )?{(how|what) (is|are|'s|'re|was|were|did|has|have) ${bareTopic}( been)?( (going|doing|coming|looking|go|been|progressing|shaping|getting|faring|panning|along|on|out|up|stand|treating you))*}${time}<end>`,
      `^{(what|how) (do|did|would|does) (you|they|he|she|everyone|everybody|people|the team|<inner>) (<soft>)(think|feel|reckon|say|make of|find|like|see)( about| of)?( it| this| that| things| everything| all| all (this|that|of (it|this|that))| the (situation|whole thing|future|whole situation|way things are|big picture))*}${time}<end>`,
      `^{(what|how) (is|are|'s|was|were) your (<adj> |overall |general |honest |first |initial |main |current |gut )*(thoughts|thought|feelings|feeling|views|view|impressions|impression|opinions|opinion|take|sense|reactions|reaction|feedback|position|perspective|reading|read)}( (of|on|about|it|this|that|things|everything|all|the (situation|whole thing|matter)))*${time}<end>`,
      `^{(what|how) (is|are|'s|was|were|has|have) (<soft>)(been )?(happening|going on|going|up|the matter|the story|the plan|the deal|the situation|the mood|the vibe|new|cooking|occurring|afoot)}( (on|with|over|in|at|across|for|around|the board|the patch|everything|<det>|your|our|you|<noun>|<name>|side|end|of things))*${time}<end>`,
      `^{(what|where|how) (shall|should|do|can|would|could) (we|you|i) (<soft>)(like to |want to |wanna |care to |wish to )*(talk about|start with|discuss|cover|focus on|go through|say|chat about|tell me|add|raise|share|put on the table|bring to the table|get into|kick off)}( (about|today|with|here|now|me|this|the (situation|week|matter|meeting)|then|on|first|if anything|in (this|our) (meeting|chat|time)))*<end>`,
      `^{(where|what) (are|is|'s|do|does|have|did|would you say|do you think|do you reckon) (we|you|it|things|everything|that|this|the <noun>|all (this|that)) (at|stand|standing|up to|headed|heading|with|got|left off|get to|leave|land|sit|now|leave us|are|is|going)}( (with|on|at|now|today|then|for|me|things|everything|us|as of|as|present|it|this|that|all|overall))*${time}<end>`,
    ],
    [
      `not see`,
      `^(what|where|how) (<gap>)(most|best|worst|least|hardest|better|differently|first|instead|wrong|stuck|safer|easier) `,
      `^what (is|'s|are|was|were|did|has|have) (?!(your (overall|general|first|initial|gut|honest|<adj>|take|sense|view|views|thoughts|feedback|impression|impressions|opinion|feeling|feelings|reaction|reactions|position|read|perspective)|happening|going|been|up|the (matter|story|plan|deal|situation|mood|vibe|latest|word|board)|new|cooking|occurring|afoot|we|things|it))`,
    ],
  ),
  noObject,
]

/** "If a stranger asked what we are for, what would you say": the case that is put holds what the rest lacks. */
const refers = pattern(
  '(that|this|it|those|them|yours|you stand|your (own|view|take|explanation|experience))',
)
/** A sentence before it that says something: "… What do you make of that?" */
const told = /(?:\/[NHKMLVEG](?: [^ ]+)*? ?){3,}\.\/\.$/
const casePut = pattern('^(if|suppose|supposing|imagine|when|say|assuming|picture|let)(?= )')

export const vague: readonly Rule[] = rules.map(({ name, find }) => ({
  name,
  find: (reading) =>
    casePut.test(reading.scene) || (told.test(reading.scene) && refers.test(reading.core))
      ? null
      : find(reading),
}))
