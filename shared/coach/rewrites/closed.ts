// Closed questions opened: what it takes, what decides it, what depends on it.
import type { Reading } from '../reading'
import {
  askedWords,
  type Clause,
  forms,
  inverted,
  isPerson,
  phraseEnd,
  plainOrder,
  topicOf,
  type Word,
} from './clause'
import { sentence } from './spoken'

const feelings =
  /^(?:happy|comfortable|satisfied|confident|clear|sure|certain|ready|worried|concerned|pleased|content|okay|ok|keen|interested|safe|supported|motivated|engaged|familiar|excited|convinced|busy|stressed|able)$/
const done =
  /^(?:done|finished|complete|completed|ready|sent|signed|fixed|live|out|in|approved|booked|paid|closed|delivered|back|over|open)$/

/** Candidates for a closed question, the nearest to its words first. */
export function openedUp(reading: Reading): readonly string[] {
  const words = askedWords(reading.core)
  const clause = inverted(withoutTail(words))
  if (words.some(({ word }, at) => word === 'make' && words[at + 1]?.word === 'sense')) {
    return ['Which part of this is still unclear to you?']
  }
  return [
    ...(clause ? fromYesNo(reading, clause) : []),
    ...fromQuestionWord(reading, withoutTail(words)),
    ...fromTopic(reading),
  ]
}

function withoutTail(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex(({ tag, word }, at) => at > 3 && (tag === '-' || tag === ':' || word === 'or'))
  return cut < 0 ? words : words.slice(0, words[cut - 1]?.tag === ',' ? cut - 1 : cut)
}

function fromYesNo(reading: Reading, clause: Clause): readonly string[] {
  const { aux, subject, rest } = clause
  const say = (...parts: Parameters<typeof sentence> extends [Reading, ...infer P] ? P : never) =>
    sentence(reading, ...parts)
  const [head] = rest
  const whether = say('What depends on whether', plainOrder(clause))
  if (subject[0]?.word === 'there') {
    const end = phraseEnd(rest, 0)
    const what = rest
      .slice(0, end)
      .filter(({ word }) => !/^(?:any|anyone|anybody|anything|enough|a|an|some|no)$/.test(word))
    if (/enough/.test(head?.word ?? '')) return [say('Where would', what, 'run short first', rest.slice(end))]
    if (/^any/.test(head?.word ?? '')) return [say('What comes to mind first when you think of', rest)]
    return what.length > 0 ? [say('What should I know about the', what, rest.slice(end)), whether] : [whether]
  }
  if (forms.be.has(aux)) return [...fromBe(reading, clause), whether]
  if (forms.have.has(aux)) {
    if (rest[0]?.word === 'been') {
      return [
        say('What still has to happen for', objectOf(subject), 'to be', rest.slice(1).filter(notYet)),
        whether,
      ]
    }
    const topic = topicOf(reading)
    return [
      ...(topic && isPerson(subject) ? [say('What is still open with', topic)] : []),
      say('What has changed since', plainOrder({ ...clause, rest: rest.filter(notYet) })),
      whether,
    ]
  }
  if (aux === 'did') {
    return [
      ...(/^(?:go|turn|work)$/.test(head?.word ?? '') ? [say('What stood out to you in', subject)] : []),
      say('What happened when', plainOrder(clause)),
    ]
  }
  if (aux === 'should' || aux === 'shall')
    return [say('What would change if', plainOrder({ ...clause, aux: 'did' }))]
  if (aux === 'would' && /^(?:like|prefer|rather|want)$/.test(head?.word ?? '')) {
    return [
      say(
        'What would make you',
        rest.filter(({ word }) => word !== 'rather'),
      ),
      whether,
    ]
  }
  if (
    (aux === 'do' || aux === 'does') &&
    /^(?:have|need)$/.test(head?.word ?? '') &&
    rest[1]?.word === 'enough'
  ) {
    const end = phraseEnd(rest, 2)
    return [
      say(
        'Where will',
        objectAfterFor(rest.slice(end)) ?? subject,
        'run short of',
        rest.slice(2, end),
        'first',
      ),
    ]
  }
  if (
    (aux === 'do' || aux === 'does') &&
    /^(?:feel|think|know|believe|understand|want|like|mind|agree|remember|see)$/.test(head?.word ?? '')
  ) {
    return [whether]
  }
  return [say('What would it take for', objectOf(subject), 'to', rest), whether]
}

const notYet = ({ word }: Word) => !/^(?:yet|already|ever|just|anyone|anybody)$/.test(word)

function objectAfterFor(rest: readonly Word[]): readonly Word[] | null {
  if (rest[0]?.word !== 'for') return null
  const end = phraseEnd(rest, 1)
  return end > 1 ? rest.slice(1, end) : null
}

/** "I" as "me": behind "for". */
export function objectOf(subject: readonly Word[]): readonly Word[] {
  const as: Readonly<Record<string, string>> = { i: 'me', he: 'him', she: 'her', they: 'them', we: 'us' }
  return subject.map((one, at) => (at === 0 ? { ...one, word: as[one.word] ?? one.word } : one))
}

function fromBe(reading: Reading, { aux, subject, rest }: Clause): readonly string[] {
  const kept = rest.filter(({ word }) => !/^(?:yet|already|still|all|just|really|currently|now)$/.test(word))
  const [head] = kept
  if (head === undefined) return []
  if (feelings.test(head.word) && isPerson(subject)) {
    return [sentence(reading, 'What would make', objectOf(subject), moreOf(kept))]
  }
  if (head.tag === 'G' && rest.some(({ word }) => word === 'still')) {
    return [sentence(reading, 'What speaks for still', kept)]
  }
  if (trouble.test(head.word) && (isPerson(subject) || subject.at(-1)?.tag === 'K'))
    return [sentence(reading, 'What makes', subject, 'seem', kept)]
  if (head.tag === 'G') return [sentence(reading, 'How', [{ word: aux, tag: 'X' }], subject, kept)]
  if (aux === 'was' || aux === 'were') {
    if (head.tag === 'E') return [sentence(reading, 'How', [{ word: aux, tag: 'X' }], subject, kept)]
    if (head.tag === 'J') return [sentence(reading, 'What made', subject, 'more or less', kept)]
  }
  if (/^[JIEN]$/.test(head.tag) || done.test(head.word)) {
    return [sentence(reading, 'What has to go right for', objectOf(subject), 'to be', kept)]
  }
  return []
}

const trouble =
  /^(?:angry|upset|unhappy|late|wrong|broken|stuck|tired|ill|sick|behind|slow|overloaded|frustrated|bored|lost|missing|annoyed|cross|disappointed|nervous|afraid|scared|lonely|overwhelmed|struggling|leaving|unsure|sad|anxious|resentful|furious)$/

/** "clearer" for "more clear". */
function moreOf(words: readonly Word[]): readonly Word[] {
  const short: Readonly<Record<string, string>> = {
    clear: 'clearer',
    happy: 'happier',
    safe: 'safer',
    busy: 'busier',
    keen: 'keener',
  }
  const [first] = words
  const one = first && short[first.word]
  return one === undefined
    ? [{ word: 'more', tag: 'R' }, ...words]
    : [{ word: one, tag: 'J' }, ...words.slice(1)]
}

const whPhrase = /^(?:what|which|who|whom|whose|when|where|how)$/

function fromQuestionWord(reading: Reading, words: readonly Word[]): readonly string[] {
  const at = words.findIndex(({ word }) => whPhrase.test(word))
  if (at !== 0) return []
  const asked = words.slice(at)
  const [wh] = asked
  const degree = asked[1]?.word ?? ''
  if (wh?.word === 'how' && feelings.test(degree) && /^(?:are|is|do|would)$/.test(asked[2]?.word ?? '')) {
    const end = phraseEnd(asked, 3)
    return [
      sentence(
        reading,
        'What would make',
        objectOf(asked.slice(3, end)),
        moreOf(asked.slice(1, 2)),
        asked.slice(end).filter(({ word }) => word !== 'feel'),
      ),
    ]
  }
  if (wh?.word === 'how' && /^(?:many|much)$/.test(degree)) {
    const be = asked.findIndex(({ word }) => forms.be.has(word))
    const noun = asked.slice(2, be)
    if (
      be > 2 &&
      asked[be + 1] !== undefined &&
      !/^(?:there|you|we|they|i)$/.test(asked[be + 1]?.word ?? '')
    ) {
      const isOf = noun[0]?.word === 'of'
      const what = isOf ? noun.slice(1) : [{ word: 'the', tag: 'D' }, ...noun]
      return [sentence(reading, 'Which of', what, asked.slice(be + 1), 'matter most', '')]
    }
  }
  if (wh?.word === 'where' && forms.be.has(asked[1]?.word ?? '')) {
    const end = phraseEnd(asked, 2)
    const place = asked.at(-1)?.word ?? ''
    if (end > 2 && /^(?:saved|kept|stored|filed|held|put|hidden|listed|posted)$/.test(place)) {
      return [sentence(reading, 'What makes', asked.slice(2, end), 'easy or hard to find')]
    }
  }
  if (wh?.word === 'when') {
    const clause = inverted(asked.slice(1))
    if (clause && clause.aux === 'did')
      return [sentence(reading, 'What led up to it when', plainOrder(clause))]
    if (clause && (clause.aux === 'is' || clause.aux === 'are')) {
      return [
        sentence(reading, 'What has to happen before', plainOrder(clause)),
        sentence(reading, 'What depends on when', plainOrder(clause)),
      ]
    }
    if (clause && clause.aux === 'will') {
      return [sentence(reading, 'What has to happen before', clause.subject, 'can', clause.rest)]
    }
  }
  if (wh?.word === 'who' && asked[1]?.tag === 'X' && asked[2]?.tag === 'G') {
    return [sentence(reading, 'What will whoever is', asked.slice(2), 'need from us')]
  }
  const verb = asked.findIndex(({ tag }, index) => index > 0 && tag === 'X')
  if (verb > 0) {
    const clause = inverted(asked.slice(verb))
    const isOwning =
      (/^(?:has|have|had)$/.test(asked[verb]?.word ?? '') && clause?.rest[0]?.tag !== 'E') ||
      asked[verb + 1]?.word === 'got'
    if (isOwning)
      return [sentence(reading, 'What depends on', asked.slice(0, verb), spellOut(asked.slice(verb)))]
    if (clause === null && verb > 1 && asked[verb + 1]?.tag === 'D') return []
    const stem = asked.slice(0, verb)
    if (wh?.word === 'what' && verb === 1 && clause === null) {
      return [sentence(reading, 'What depends on', asked.slice(2))]
    }
    if (clause && !(forms.be.has(clause.aux) && verb === 1 && wh?.word === 'what')) {
      const isSubject = wh?.word === 'who' && clause.rest.length === 0
      return isSubject ? [] : [sentence(reading, 'What depends on', stem, plainOrder(clause))]
    }
    if (wh?.word === 'what' && verb === 1) return [sentence(reading, 'What depends on', asked.slice(2))]
    return [sentence(reading, 'What depends on', stem, spellOut(asked.slice(verb)))]
  }
  return [sentence(reading, 'What depends on', asked)]
}

/** "who's got the keys" as "who has got the keys". */
function spellOut(words: readonly Word[]): readonly Word[] {
  const [first, second] = words
  if (first?.word !== "'s") return words
  const word = second?.word === 'got' || second?.tag === 'E' ? 'has' : 'is'
  return [{ word, tag: 'X' }, ...words.slice(1)]
}

/** Whatever else fails: a question about the thing itself. */
export function fromTopic(reading: Reading): readonly string[] {
  const topic = topicOf(reading)
  if (topic === null) return []
  return [
    sentence(reading, 'What should I know about', topic),
    sentence(reading, 'What matters most about', topic),
  ]
}
