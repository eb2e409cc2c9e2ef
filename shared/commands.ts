// The one table of commands: what can be done by key, where, and what it is called.
// Menu, palette, key sheet and help read it; the run lives in the feature. Keys are read by keys.ts.

export type Where =
  | 'anywhere'
  | 'list'
  | 'agenda'
  | 'prepare'
  | 'meeting'
  | 'notes'
  | 'today'
  | 'meetings'
  | 'person'
  | 'commitments'
  | 'alignment'
  | 'prompts'
  | 'evidence'

export type CommandGroup =
  | 'Go to'
  | 'Do'
  | 'Window and text'
  | 'In an agenda'
  | 'In a meeting'
  | 'With a question'

export type Command = {
  readonly id: string
  readonly label: string
  /** One entry for each way to press it. 'Ctrl' is Cmd on macOS; a space parts the strokes of a sequence. */
  readonly keys: readonly string[]
  readonly where: Where
  readonly group: CommandGroup
  /** A text field keeps these keys for itself while it has focus. */
  readonly isLeftToText?: true
}

const TABLE = [
  { id: 'go-today', label: 'Today', keys: ['g t'], where: 'anywhere', group: 'Go to' },
  { id: 'go-meetings', label: 'Meetings', keys: ['g m'], where: 'anywhere', group: 'Go to' },
  { id: 'go-commitments', label: 'Commitments', keys: ['g c'], where: 'anywhere', group: 'Go to' },
  { id: 'go-alignment', label: 'Alignment', keys: ['g a'], where: 'anywhere', group: 'Go to' },
  { id: 'go-prompts', label: 'Prompts', keys: ['g p'], where: 'anywhere', group: 'Go to' },
  { id: 'go-evidence', label: 'Evidence', keys: ['g e'], where: 'anywhere', group: 'Go to' },
  { id: 'go-insights', label: 'Insights', keys: ['g i'], where: 'anywhere', group: 'Go to' },
  { id: 'go-customers', label: 'Customers', keys: ['g 1'], where: 'anywhere', group: 'Go to' },
  { id: 'go-team', label: 'Team', keys: ['g 2'], where: 'anywhere', group: 'Go to' },
  { id: 'go-boss', label: 'Boss', keys: ['g 3'], where: 'anywhere', group: 'Go to' },
  { id: 'go-settings', label: 'Settings', keys: ['Ctrl+,'], where: 'anywhere', group: 'Go to' },
  { id: 'go-back', label: 'Back', keys: ['Alt+Left'], where: 'anywhere', group: 'Go to', isLeftToText: true },
  {
    id: 'go-forward',
    label: 'Forward',
    keys: ['Alt+Right'],
    where: 'anywhere',
    group: 'Go to',
    isLeftToText: true,
  },
  { id: 'go-up', label: 'One level up', keys: ['Escape'], where: 'anywhere', group: 'Go to' },

  { id: 'palette', label: 'Search or jump', keys: ['Ctrl+K'], where: 'anywhere', group: 'Do' },
  { id: 'capture', label: 'Capture', keys: ['c'], where: 'anywhere', group: 'Do' },
  { id: 'find', label: 'Find in this view', keys: ['/', 'Ctrl+F'], where: 'anywhere', group: 'Do' },
  { id: 'new', label: 'New here', keys: ['n'], where: 'anywhere', group: 'Do' },
  { id: 'promise', label: 'Make a promise', keys: ['p'], where: 'anywhere', group: 'Do' },
  { id: 'edit', label: 'Edit', keys: ['e'], where: 'anywhere', group: 'Do' },
  { id: 'nest', label: 'Nest under a goal', keys: ['l'], where: 'alignment', group: 'Do' },
  { id: 'reveal-private', label: 'Show private', keys: ['v'], where: 'anywhere', group: 'Do' },
  { id: 'print', label: 'Print', keys: ['Ctrl+P'], where: 'anywhere', group: 'Do' },
  { id: 'export-pdf', label: 'Export as PDF', keys: ['Ctrl+Shift+E'], where: 'anywhere', group: 'Do' },
  {
    id: 'no-such-hint',
    label: 'No more hints of this kind',
    keys: ['Alt+X'],
    where: 'anywhere',
    group: 'Do',
  },
  { id: 'undo', label: 'Undo', keys: ['Ctrl+Z'], where: 'anywhere', group: 'Do', isLeftToText: true },
  {
    id: 'redo',
    label: 'Redo',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    where: 'anywhere',
    group: 'Do',
    isLeftToText: true,
  },

  { id: 'sidebar', label: 'Sidebar', keys: ['Ctrl+\\'], where: 'anywhere', group: 'Window and text' },
  {
    id: 'theme',
    label: 'Light, dark or system',
    keys: ['Ctrl+Shift+L'],
    where: 'anywhere',
    group: 'Window and text',
  },
  { id: 'text-larger', label: 'Larger text', keys: ['Ctrl+='], where: 'anywhere', group: 'Window and text' },
  {
    id: 'text-smaller',
    label: 'Smaller text',
    keys: ['Ctrl+-'],
    where: 'anywhere',
    group: 'Window and text',
  },
  {
    id: 'text-reset',
    label: 'Usual text size',
    keys: ['Ctrl+0'],
    where: 'anywhere',
    group: 'Window and text',
  },
  { id: 'next-pane', label: 'Next pane', keys: ['F6'], where: 'anywhere', group: 'Window and text' },
  {
    id: 'previous-pane',
    label: 'Previous pane',
    keys: ['Shift+F6'],
    where: 'anywhere',
    group: 'Window and text',
  },
  { id: 'shortcuts', label: 'All shortcuts', keys: ['Ctrl+/'], where: 'anywhere', group: 'Window and text' },

  { id: 'rebuild', label: 'Rebuild the agenda', keys: ['r'], where: 'prepare', group: 'In an agenda' },
  { id: 'keep-top', label: 'Keep the top topics', keys: ['t'], where: 'prepare', group: 'In an agenda' },
  { id: 'mark-sent', label: 'Mark as sent', keys: ['Shift+S'], where: 'prepare', group: 'In an agenda' },
  { id: 'move-meeting', label: 'Move the meeting', keys: ['m'], where: 'prepare', group: 'In an agenda' },
  { id: 'add-item', label: 'Add an item', keys: ['i'], where: 'prepare', group: 'In an agenda' },
  { id: 'add-to-agenda', label: 'Add to the agenda', keys: ['a'], where: 'agenda', group: 'In an agenda' },
  { id: 'pin', label: 'Pin', keys: ['k'], where: 'agenda', group: 'In an agenda' },
  { id: 'park', label: 'Park', keys: ['h'], where: 'agenda', group: 'In an agenda' },
  { id: 'not-now', label: 'Not now', keys: ['x'], where: 'agenda', group: 'In an agenda' },
  { id: 'remove', label: 'Leave out', keys: ['Delete'], where: 'agenda', group: 'In an agenda' },
  {
    id: 'listen-how',
    label: 'Update, vent or disaster',
    keys: ['u'],
    where: 'agenda',
    group: 'In an agenda',
  },
  { id: 'swap-question', label: 'Swap the question', keys: ['s'], where: 'agenda', group: 'In an agenda' },
  {
    id: 'change-visibility',
    label: 'Make private or shareable',
    keys: ['Shift+V'],
    where: 'agenda',
    group: 'In an agenda',
  },
  { id: 'more-minutes', label: 'One minute more', keys: ['+'], where: 'agenda', group: 'In an agenda' },
  { id: 'fewer-minutes', label: 'One minute less', keys: ['-'], where: 'agenda', group: 'In an agenda' },
  { id: 'move-up', label: 'Move up', keys: ['Alt+Up'], where: 'agenda', group: 'In an agenda' },
  { id: 'move-down', label: 'Move down', keys: ['Alt+Down'], where: 'agenda', group: 'In an agenda' },
  {
    id: 'move-section-up',
    label: 'Move the section up',
    keys: ['Alt+Shift+Up'],
    where: 'agenda',
    group: 'In an agenda',
  },
  {
    id: 'move-section-down',
    label: 'Move the section down',
    keys: ['Alt+Shift+Down'],
    where: 'agenda',
    group: 'In an agenda',
  },

  {
    id: 'start-meeting',
    label: 'Start meeting',
    keys: ['Ctrl+Enter'],
    where: 'prepare',
    group: 'In a meeting',
  },
  { id: 'wrap-up', label: 'Wrap up', keys: ['Ctrl+Enter'], where: 'meeting', group: 'In a meeting' },
  { id: 'pause', label: 'Pause, resume', keys: ['Ctrl+.'], where: 'meeting', group: 'In a meeting' },
  { id: 'next-topic', label: 'Next topic', keys: ['Ctrl+Down'], where: 'meeting', group: 'In a meeting' },
  {
    id: 'previous-topic',
    label: 'Previous topic',
    keys: ['Ctrl+Up'],
    where: 'meeting',
    group: 'In a meeting',
  },
  { id: 'focus-promises', label: 'Promises', keys: ['Ctrl+J'], where: 'meeting', group: 'In a meeting' },
  {
    id: 'focus-shared-notes',
    label: 'Shared notes',
    keys: ['Ctrl+Shift+N'],
    where: 'meeting',
    group: 'In a meeting',
  },
  {
    id: 'focus-private-notes',
    label: 'Private notes',
    keys: ['Ctrl+Shift+P'],
    where: 'meeting',
    group: 'In a meeting',
  },
  {
    id: 'answered',
    label: 'Question: answered, not this time',
    keys: ['Alt+A'],
    where: 'meeting',
    group: 'In a meeting',
  },
  { id: 'pulse-1', label: 'Pulse: 1', keys: ['Alt+1'], where: 'meeting', group: 'In a meeting' },
  { id: 'pulse-2', label: 'Pulse: 2', keys: ['Alt+2'], where: 'meeting', group: 'In a meeting' },
  { id: 'pulse-3', label: 'Pulse: 3', keys: ['Alt+3'], where: 'meeting', group: 'In a meeting' },
  { id: 'pulse-4', label: 'Pulse: 4', keys: ['Alt+4'], where: 'meeting', group: 'In a meeting' },
  { id: 'pulse-5', label: 'Pulse: 5', keys: ['Alt+5'], where: 'meeting', group: 'In a meeting' },

  { id: 'bring', label: 'Add to a meeting', keys: ['a'], where: 'prompts', group: 'With a question' },
  { id: 'star', label: 'Star', keys: ['f'], where: 'prompts', group: 'With a question' },
  { id: 'rest', label: 'Let it rest, wake it', keys: ['x'], where: 'prompts', group: 'With a question' },
  {
    id: 'remove-question',
    label: 'Remove your own',
    keys: ['Delete'],
    where: 'prompts',
    group: 'With a question',
  },
  {
    id: 'take-rewrite',
    label: 'Take the better question',
    keys: ['1'],
    where: 'prompts',
    group: 'With a question',
  },
] as const satisfies readonly Command[]

export type CommandId = (typeof TABLE)[number]['id']

export const COMMANDS: readonly (Command & { readonly id: CommandId })[] = TABLE

export const COMMAND_GROUPS: readonly CommandGroup[] = [
  'Go to',
  'Do',
  'Window and text',
  'In an agenda',
  'In a meeting',
  'With a question',
]

const BY_ID = new Map(COMMANDS.map((command) => [command.id, command]))

/** The row of a command. Throws on an id that is not in the table, which types already forbid. */
export function commandOf(id: CommandId): Command & { readonly id: CommandId } {
  const command = BY_ID.get(id)
  if (!command) throw new Error(`No command ${id}`)
  return command
}
