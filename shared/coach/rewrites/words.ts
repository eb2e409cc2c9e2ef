// Tagged words as a rewrite needs them: read from a reading, with what the library mistook set right.

export type Word = { readonly word: string; readonly tag: string }

/** The words of a tagged text, mended. */
export function wordsIn(tagged: string): readonly Word[] {
  const words = tagged
    .split(' ')
    .filter((part) => part.includes('/'))
    .map((part) => {
      const slash = part.lastIndexOf('/')
      return { word: part.slice(0, slash), tag: part.slice(slash + 1) }
    })
  return mended(words.flatMap(unclipped))
}

/** "the strike's over" is the strike is over: an owner that nothing follows. */
function unclipped(one: Word, at: number, words: readonly Word[]): readonly Word[] {
  const stem = /^(\w.*)'s$/.exec(one.word)?.[1]
  const next = words[at + 1]
  if (
    (one.tag !== 'S' && next?.word !== 'been') ||
    stem === undefined ||
    words[at - 1]?.word === 'than' ||
    /^(?:it|he|she|that|who|what)$/.test(stem)
  )
    return [one]
  const after = words[at + 2]?.tag ?? ''
  const isOwner =
    next === undefined || /^[^A-Z#]/.test(next.tag)
      ? true
      : /^[NHKMLSG#]$/.test(next.tag) || (/^[JE]$/.test(next.tag) && /^[NHKMLJ]$/.test(after))
  return isOwner
    ? [one]
    : [
        { word: stem, tag: /^[DSJN]$/.test(words[at - 1]?.tag ?? '') ? 'N' : 'M' },
        { word: "'s", tag: 'X' },
      ]
}

/** The first sentence of what is asked, without its closing mark or what trails behind it. */
export function askedWords(tagged: string): readonly Word[] {
  const words = wordsIn(tagged)
  const end = words.findIndex(({ tag }) => /^[?!.;]$/.test(tag))
  return end < 0 ? words : words.slice(0, end)
}

export function wordsOf(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(' ')
}

export function isWord(one: Word | undefined, words: RegExp): boolean {
  return one !== undefined && words.test(one.word)
}

const articles = /^(?:the|a|an|my|your|our|their|his|its)$/
const manyOf = /^(?:two|three|four|five|six|these|those|many|few|several|all)$/
const adverbsOnly = /^(?:not|never|still|always|ever|already|yet|just|really|again|currently|now)$/

/** Words that only their neighbours tell apart: a form in -s is a noun behind "the two", a verb behind "she". */
function mended(words: readonly Word[]): readonly Word[] {
  const done: Word[] = []
  for (const [at, one] of words.entries()) done.push({ ...one, tag: tagAmong(words, done, at, one) })
  return done
}

function tagAmong(words: readonly Word[], done: readonly Word[], at: number, { word, tag }: Word): string {
  const [before, last] = [done.at(-2), done.at(-1)]
  const next = words[at + 1]
  if (isCompound(words, done, at)) return 'N'
  if (word === 'like' && (last?.tag === 'P' || last?.tag === 'N' || last?.tag === 'H' || last?.tag === 'K')) {
    return words[0]?.tag === 'X' && !words.slice(0, at).some((each) => each.tag === 'V') ? 'V' : tag
  }
  if (word === 'till' && isWord(last, articles)) return 'N'
  if (/^(?:in-house|offline|online|upfront)$/.test(word) && last?.tag === 'N') return 'R'
  if (word === 'while' && last?.word !== 'a') return 'C'
  // "The Sudbury mine", not "it is mine".
  if (word === 'mine' && /^[LMNJ]$/.test(last?.tag ?? '')) return 'N'
  // "The testers rubber-stamp our builds".
  if (tag === 'N' && word.includes('-') && /s$/.test(last?.word ?? '') && next?.tag === 'S') return 'V'
  if (tag === 'N' && last?.tag === 'P' && isWord(before, /^(?:let|made|make)$/)) return 'V'
  if (word === 'free' && /^[NHKM]$/.test(last?.tag ?? '') && words[0]?.tag === 'X') return 'J'
  if (tag === 'N' && /[^s]s$/.test(word) && isWord(last, /^(?:still|always|never)$/) && next !== undefined)
    return 'V'
  if (tag === 'V' && last?.tag === 'G' && isWord(before, articles) && /^[VEX]$/.test(next?.tag ?? ''))
    return 'N'
  if (word === 'much' && tag === 'N' && done.length > 1) return 'R'
  if (word === 'last' && tag === 'V' && next !== undefined && /^[NVPHKM]$/.test(next.tag)) return 'R'
  if (word === 'last' && !/^[A-Z#]$/.test(next?.tag ?? '') && isAwaited(done)) return 'V'
  if (/^(?:happen|works|makes|looks|seems|feels|sounds)$/.test(word) && done.length > 0) return 'V'
  if (/^(?:lapse|slip|fail|expire|drop|close|run)$/.test(word) && done.some((each) => each.word === 'let'))
    return 'V'
  if (
    tag === 'N' &&
    last?.word === 'to' &&
    /^(?:the|an?|this|that|it|them|my|our|your)$/.test(next?.word ?? '')
  )
    return 'V'
  if (word === 'hurt' && last?.tag === 'N') return 'E'
  if (/^(?:meeting|feeling|planning|hearing|briefing)$/.test(word) && last?.tag === 'P') return 'G'
  if (/^[NHJ]$/.test(tag) && isVerbBehind(done, last, word, next)) return 'V'
  if (tag === 'V' && word === 'been') return 'X'
  if (tag !== 'V') return tag
  if (/s$/.test(word) && last?.tag === 'N' && isSaid(done)) return 'N'
  if (
    last?.tag === 'N' &&
    !/(?:s|ed|en)$|^(?:clear|worth|open)$/.test(word) &&
    done.length < 5 &&
    /^[IVEGJ]$/.test(next?.tag ?? '') &&
    /^(?:is|are|was|were)$/.test(done[0]?.word ?? '')
  )
    return 'N'
  if (last?.tag === 'R' && adverbsOnly.test(last.word)) return tag
  if (isWord(last, articles) || last?.tag === 'S' || isWord(last, /^(?:of|between)$/)) return 'N'
  if (last?.tag === 'J' && (isWord(before, articles) || before?.tag === 'S')) return 'N'
  if (/s$/.test(word) && last?.tag === 'N' && before !== undefined && manyOf.test(before.word)) return 'N'
  if (/s$/.test(word) && /^[ML]$/.test(last?.tag ?? '') && isWord(before, articles)) return 'N'
  if (/s$/.test(word) && last?.tag === 'N' && /^(?:of|[a-z]+ing)$/.test(before?.word ?? '')) return 'N'
  if (/s$/.test(word) && last?.tag === 'N' && before?.tag === 'V' && !/^[DSP]$/.test(next?.tag ?? ''))
    return 'N'
  const isOne = isWord(before, articles) && !/s$/.test(last?.word ?? 's') && !/s$/.test(word)
  if (isOne && /^[ML]$/.test(last?.tag ?? '')) return 'N'
  if (
    isOne &&
    last?.tag === 'N' &&
    next?.word !== 'like' &&
    !/^[DSPIM]$/.test(next?.tag ?? '') &&
    !isAwaited(done)
  )
    return 'N'
  if (last?.tag === 'N' && (isWord(before, articles) || before?.tag === 'J') && next?.tag === 'V') return 'N'
  return tag
}

/** "The stand-up", "a weekly check-in". */
const actInName = /-(?:up|in|off|over|out|down|back|on|through)s?$/
/** Making something so, rather than handing something over. */
const making = /^(?:ma[dk]e|making|get|getting|got|keep|keeping|kept|leave|leaving|find|finding|feel)$/

/** The last word of a compound, taken for a verb or a quality: "the lesson plans", "the site visit", "the Oakley tender". */
function isCompound(words: readonly Word[], done: readonly Word[], at: number): boolean {
  const [one, last, next] = [words[at], done.at(-1), words[at + 1]]
  if (one === undefined || !/^[VNJ]$/.test(one.tag) || !/^[NHKMLJGDS]$/.test(last?.tag ?? '')) return false
  const isNoun = /^[NHKML]$/.test(last?.tag ?? '')
  if (one.tag === 'V' && actInName.test(one.word)) return !/^[DSP]$/.test(next?.tag ?? '')
  if (one.tag === 'J') {
    const act = done.at(-3)
    const isHandled = /^[VG]$/.test(act?.tag ?? '') && !isWord(act, making)
    return (
      isHandled && last?.tag === 'M' && isWord(done.at(-2), articles) && !/^[NHKMLJG#]$/.test(next?.tag ?? '')
    )
  }
  const verb = words.slice(at + 1).find(({ tag }) => tag !== 'R')
  if (isNoun && verb?.tag === 'X' && /^(?:be|have)$/.test(verb.word) && isAwaited(done)) return true
  if (one.tag !== 'V' || !/[^s]s$/.test(one.word)) return false
  return isOpened(done) && (isNoun || (last?.tag === 'G' && next?.tag === 'E'))
    ? true
    : isNoun && isHeld(done) && !/^[DSPVEJGX#]$/.test(next?.tag ?? '') && next?.word !== 'to'
}

/** "Why are your handover …", "which of the two roofing …": nothing but the noun phrase has been said so far. */
function isOpened(done: readonly Word[]): boolean {
  const text = done
    .map(({ word, tag }) => (/^[JN#HKMLG]$/.test(tag) ? 'n' : /^[DS]$/.test(tag) ? 'd' : word))
    .join(' ')
  return /^(?:(?:why |how come )?(?:is|are|was|were) d(?: n)+|(?:which|how many) (?:of d )?n(?: n)*)$/.test(
    text,
  )
}

/** "Have you finished the lesson …": its verb is there, and no other clause has begun. */
function isHeld(done: readonly Word[]): boolean {
  const text = done
    .map(({ word, tag }) => (/^[DSJNHKMLG#]$/.test(tag) ? 'n' : tag === 'E' ? 'e' : word))
    .join(' ')
  return /^(?:have|has|haven't|hasn't) (?:you|we|they|he|she|anyone|n(?: n)*)(?: (?:already|ever|just))? e(?: n)+$/.test(
    text,
  )
}

const verbsToo =
  /^(?:lead|mentor|review|talk|report|cost|start|work|move|plan|change|help|need|order|book|visit|test|check|train|cover|host|chair|staff|share|trust|support|contact|email|call|ring|present|sign|ship|use|answer|handle|answer|open|close|clean|post|pilot|cook|pilot|delay|cut|merge|switch|hand|drop|try|stock|match|split|swap|trip|hire|phone|bin|stop|quote|process|market|own|limit|stay|miss|fit|stand|look|sound|feel|want|make|notice|cause|finish|meet|pass|end)$/

/** Behind "to", a modal or a subject that waits for its verb, "review" is something to do. */
function isVerbBehind(
  done: readonly Word[],
  last: Word | undefined,
  word: string,
  next: Word | undefined,
): boolean {
  if (
    !verbsToo.test(word) ||
    isWord(
      last,
      /^(?:bigger|smaller|larger|better|longer|shorter|cheaper|simpler|newer|older|later|earlier)$/,
    )
  )
    return false
  if (last?.word === 'to') return next === undefined || !/^[NHKMV]$/.test(next.tag) || /s$/.test(next.word)
  return isAwaited(done) && /^[PNHKML]$/.test(last?.tag ?? '') && !/^[NHKMV]$/.test(next?.tag ?? '')
}

const helping =
  /^(?:do|does|did|can|could|will|would|should|shall|don't|didn't|doesn't|can't|won't|couldn't|shouldn't|wouldn't)$/

/** "Take the ward visits off": the clause has its verb, and no other has begun. */
function isSaid(done: readonly Word[]): boolean {
  const at = done.findLastIndex(({ word }) => helping.test(word))
  const behind = at < 0 ? [] : done.slice(at)
  return behind.some(({ tag }) => tag === 'V') && !behind.some(({ tag }) => /^[CW,]$/.test(tag))
}

/** Whether an auxiliary has been said whose verb has not. */
function isAwaited(done: readonly Word[]): boolean {
  const at = done.findLastIndex(({ word }) => helping.test(word))
  return at >= 0 && at < done.length - 1 && !done.slice(at).some(({ tag }) => tag === 'V')
}
