// Reads the colour tokens and measures them: contrast by WCAG 2.2 for every text, mark and control on every surface,
// and how far apart the colours of whom a thing serves stay for eyes that see fewer colours.

export type Theme = 'light' | 'dark'
type Token = Readonly<Record<Theme, string>>
type Pair = { readonly front: string; readonly back: string; readonly atLeast: number }
type Triple = readonly [number, number, number]

/** Every colour of the tokens that is written as light-dark(#…, #…). */
export function tokensOf(css: string): ReadonlyMap<string, Token> {
  const tokens = new Map<string, Token>()
  for (const match of css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi)) {
    const [, name = '', light = '', dark = ''] = match
    if (!tokens.has(name)) tokens.set(name, { light, dark })
  }
  return tokens
}

const text = 4.5
const graphic = 3
const surfaces = ['bg-side', 'bg', 'bg-well', 'bg-raised', 'bg-hover', 'bg-active', 'bg-selected']
const inks = ['ink', 'ink-2', 'ink-3']
const served = ['customer', 'team', 'boss']
const tones = [...served, 'late']

function across(fronts: readonly string[], backs: readonly string[], atLeast: number): readonly Pair[] {
  return backs.flatMap((back) => fronts.map((front) => ({ front, back, atLeast })))
}

export const pairs: readonly Pair[] = [
  ...across([...inks, ...tones.map((tone) => `${tone}-text`)], surfaces, text),
  ...across([...tones.map((tone) => `${tone}-solid`), 'focus'], surfaces, graphic),
  ...across(['line-control'], ['bg', 'bg-side', 'bg-well', 'bg-raised'], graphic),
  ...across(['private-line'], ['private-bg'], graphic),
  ...tones.flatMap((tone) => across([`${tone}-text`, 'ink', 'ink-2'], [`${tone}-tint`], text)),
  ...tones.flatMap((tone) => across([`${tone}-solid`], [`${tone}-tint`], graphic)),
  ...across(inks, ['private-bg'], text),
  ...across(['ink-on'], ['ink'], text),
  ...across(['ink', 'ink-2'], ['bg-raised-on'], text),
  ...across(['ink-3', ...served.map((tone) => `${tone}-solid`)], ['bg-raised-on'], graphic),
]

/** Pairs that miss their contrast, in words; a token that is missing is a failure too. */
export function contrastFailures(tokens: ReadonlyMap<string, Token>, theme: Theme): readonly string[] {
  return pairs.flatMap(({ front, back, atLeast }) => {
    const [over, under] = [tokens.get(front), tokens.get(back)]
    if (!over || !under) return [`${front} on ${back}: missing`]
    const found = contrast(over[theme], under[theme])
    return found < atLeast ? [`${front} on ${back}: ${found.toFixed(2)}, needs ${atLeast}`] : []
  })
}

// Machado, Oliveira and Fernandes 2009, severity 1, on linear light.
const sights: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Ten on a scale of a hundred is clearly another colour. */
const apart = 10

/** Colours of whom a thing serves that come too close, in words. */
export function hueFailures(tokens: ReadonlyMap<string, Token>, theme: Theme): readonly string[] {
  const colours = served.map((tone) => [tone, tokens.get(`${tone}-solid`)?.[theme] ?? ''] as const)
  return Object.keys(sights).flatMap((sight) =>
    colours.flatMap(([name, colour], index) =>
      colours.slice(index + 1).flatMap(([other, otherColour]) => {
        const distance = difference(colour, otherColour, sight)
        return distance < apart ? [`${name} and ${other} for ${sight}: ${distance.toFixed(1)}`] : []
      }),
    ),
  )
}

function linear(colour: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map(linear)
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function seen(colour: string, sight: string): Triple {
  const [r, g, b] = linear(colour)
  const [red, green, blue] = sights[sight] ?? [
    [r, 0, 0],
    [0, g, 0],
    [0, 0, b],
  ]
  const of = ([x, y, z]: Triple) => Math.min(1, Math.max(0, x * r + y * g + z * b))
  return [of(red), of(green), of(blue)]
}

function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function difference(one: string, other: string, sight: string): number {
  const [a, b] = [oklab(seen(one, sight)), oklab(seen(other, sight))]
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
