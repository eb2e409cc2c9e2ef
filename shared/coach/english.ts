// Whether a text is English enough to be coached: by its small words, which every language has of its own.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const english =
  list(`the a an and or of to in on at for from with by is are was were be been am do does did have has
  had can could will would should may might must not what which who whom whose when where how why i you we they he
  she it me us them my your our their this that these those there here if so but about any some all more most just
  let's okay how's what's who's it's you're i'm don't everything anything something thoughts questions updates`)
/** Small words of neighbours; those that English spells alike are left out. */
const others =
  list(`der die das und ist nicht wie geht dir ihr euch sie wir ich du mit dem den ein eine einen zu auf
  für von haben hast sind warum wann wo wer welche welcher dein deine unser kann kannst können bist noch auch schon
  le la les un une des et est pas vous nous tu je que qui quoi comment pourquoi quand où quel quelle avec dans sur
  pour ton votre notre êtes sont ça va el los las una y o es son por qué cómo cuándo dónde quién cuál tu su con para
  está están tienes tiene hay il lo gli e che non come perché quando dove chi quale con della sono sei hai ha ti
  het een van en zijn wat hoe waarom waar wie niet je jij jullie met voor hebben heb gaat de o os as e não como
  quem qual você está são foi para com jak co dlaczego kiedy gdzie kto czy jest nie się hur varför när vad är inte
  du har och att det som på hvordan hvorfor hvad er ikke og det`)

/** Latin letters and more small words of English than of anything else; a short text needs no small word at all. */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  if (letters.length === 0) return false
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  if (latin * 10 < letters.length * 7) return false
  const words =
    text
      .slice(0, 2000)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? []
  const foreign = words.filter((word) => others.has(word) && !english.has(word)).length
  const own = words.filter((word) => english.has(word)).length
  return foreign === 0 || own > foreign
}
