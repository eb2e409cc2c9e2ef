// What each section of an agenda is called and whom it serves first.
import type { RelationshipKind, Served } from '../words'
import type { AgendaSection } from './model'

const served: Readonly<Record<AgendaSection, Served>> = {
  theirs: 'employee',
  customers: 'customer',
  team: 'employee',
  obstacles: 'employee',
  promises: 'none',
  boss: 'boss',
  decisions: 'none',
  alignment: 'boss',
  goals: 'none',
  growth: 'none',
}

/** Whom a section serves when that is the same for all it can hold; 'none' when its items differ. */
export function servedOfSection(section: AgendaSection): Served {
  return served[section]
}

/** The heading of a section in a meeting with `firstName`, who is a boss or a report. */
export function sectionTitle(section: AgendaSection, firstName: string, kind: RelationshipKind): string {
  switch (section) {
    case 'theirs':
      return `What ${firstName} brings`
    case 'customers':
      return 'Customers'
    case 'team':
      return 'What the team needs'
    case 'obstacles':
      return 'Obstacles and support'
    case 'promises':
      return 'Promises'
    case 'boss':
      return `${firstName}’s issues, concerns and deliverables`
    case 'decisions':
      return 'Decisions and asks'
    case 'alignment':
      return 'Alignment and expectations'
    case 'goals':
      return 'Goals and expectations'
    case 'growth':
      return kind === 'boss' ? 'Growth and visibility' : 'Growth and recognition'
  }
}
