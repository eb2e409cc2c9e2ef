// What leaves on paper, on a real database: the agenda's arithmetic, and that nothing private comes along.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { documentHtml } from '../../../shared/print/html'
import { openTestApp } from '../../test-app.fixture'
import { writeChosen } from '../write-file'
import { printable } from '.'
import { plantCanaries } from './canaries.fixture'
import { fillTeam, holdOneOnOne, prepare } from './meeting.fixture'

async function team() {
  const opened = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  return { ...opened, ...(await fillTeam(opened.client)) }
}

describe('a printed agenda', () => {
  it('runs its start times down by the minutes before them and ends with the wrap-up', async () => {
    const { client, app, priya } = await team()
    const page = await printable(app.context, await prepare(client, priya, 45), 'agenda')
    if (page.type !== 'agenda') throw new Error('not an agenda')
    const starts = page.sections.map(({ startsAt, minutes }) => `${startsAt} ${minutes}`)
    expect(starts).toEqual(['14:00 14', '14:14 13', '14:27 8', '14:35 1'])
    expect([page.from, page.until, page.wrapAt, page.wrapMinutes]).toEqual(['14:00', '14:45', '14:40', 5])
    expect(page.sections[0]?.openFloorMinutes).toBe(4)
    expect(page.plannedMinutes).toBe(36)
    expect(page.shares.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)
    expect(page.strip).toHaveLength(3)
    expect(page.figures).toEqual([])
    expect(page.fileName).toBe('2026-05-14 One-on-one, Priya Raman.pdf')
  })

  it('keeps the minutes of a private item and none of its words', async () => {
    const { client, app, boss } = await team()
    const id = await prepare(client, boss, 45)
    const page = await printable(app.context, id, 'agenda')
    if (page.type !== 'agenda') throw new Error('not an agenda')
    expect(page.sections.flatMap(({ items }) => items.filter(({ type }) => type === 'blank'))).toEqual([
      { type: 'blank', minutes: 3 },
      { type: 'blank', minutes: 5 },
      { type: 'blank', minutes: 2 },
    ])
    expect(JSON.stringify(page)).not.toContain('my own next step')
    const view = await client.agenda.view({ meetingId: id })
    const rota = view.sections.flatMap(({ items }) => items).find(({ title }) => title.startsWith('Tomas'))
    if (!rota) throw new Error('no item')
    expect(JSON.stringify(page)).toContain('July rota')
    await client.agenda.setVisibility({ itemId: rota.id, visibility: 'private' })
    expect(JSON.stringify(await printable(app.context, id, 'agenda'))).not.toContain('July rota')
  })

  it('leaves out an item whose record was made private after the agenda was built', async () => {
    const { client, app, boss } = await team()
    const id = await prepare(client, boss, 45)
    await app.workspace.store.db.updateTable('topic').set({ visibility: 'private' }).execute()
    expect(JSON.stringify(await printable(app.context, id, 'agenda'))).not.toContain('July rota')
  })

  it('prints what the boss will need, and nothing of what is known of the boss', async () => {
    const { client, app, boss } = await team()
    const id = await prepare(client, boss, 120)
    const items = (await client.agenda.view({ meetingId: id })).sections.flatMap((section) => section.items)
    const titles = items.map(({ title }) => title)
    expect(titles).toEqual(
      expect.arrayContaining([
        'One-pager for the board',
        'A word on the reorganisation',
        'Still holds? Figures before opinions',
      ]),
    )
    const paper = async () => JSON.stringify(await printable(app.context, id, 'agenda'))
    expect(await paper()).toContain('One-pager for the board')
    const hidden =
      /reorganisation|Figures before|offsite|Revenue stays|audit|By phone|reads the pack|regions|the price|second engineer\b.*advice|Steady/
    expect(await paper()).not.toMatch(hidden)
    await app.workspace.store.db.updateTable('need').set({ visibility: 'private' }).execute()
    expect(await paper()).not.toContain('One-pager for the board')
  })

  it('shows the boss the alignment figure, and my promises only when I chose so', async () => {
    const { client, app, boss } = await team()
    const id = await prepare(client, boss, 45)
    const aligned = { label: 'Aligned', value: '50%, aim for 75' }
    expect((await printable(app.context, id, 'agenda')).figures).toEqual([aligned])
    await client.settings.change({ printsSayDo: true })
    expect((await printable(app.context, id, 'agenda')).figures).toEqual([
      { label: 'Say/do', value: '0 of 1 kept' },
      aligned,
    ])
  })

  it('refuses a meeting that was never prepared', async () => {
    const { client, boss } = await team()
    const { id } = await client.meetings.plan({
      relationshipId: boss.relationshipId,
      on: '2026-06-14',
      at: '10:00',
      lengthMinutes: 45,
    })
    await expect(client.print.preview({ meetingId: id, document: 'agenda' })).rejects.toThrow(
      'This meeting has no agenda yet. Prepare it first.',
    )
  })
})

describe('printed notes', () => {
  it('hold what was said to both, what came of it, and what was promised', async () => {
    const { client, app, priya } = await team()
    const page = await printable(app.context, await holdOneOnOne(client, priya), 'notes')
    if (page.type !== 'notes') throw new Error('not notes')
    expect(page.promises).toEqual([
      { who: 'Mira Tolland', text: 'Ask Tomas about the mornings', when: '19 May' },
    ])
    expect(page.kept).toEqual([{ who: 'Priya Raman', text: 'Write the imports guide', when: '14 May' }])
    expect(page.decisions).toEqual(['Shadowing the escalation desk: Two afternoons from the first of June'])
    expect(page.carried).toContain('Handing over Harbour Foods')
    expect(page.amendments).toEqual([{ on: '14 May 2026', text: 'The rota went out on Friday.' }])
    const html = documentHtml(page)
    expect(html).toContain('<ul><li>Two ways to cover July<ul><li>Tomas takes mornings</li>')
    expect(html).toContain('Text with &lt;b&gt;tags&lt;/b&gt; &amp; signs.')
    expect(html).not.toMatch(/Tired|Careful|<script|style=|<a /)
  })
})

describe('what is private', () => {
  it('is on no page, and what may be printed is, from every column of the schema', async () => {
    const { client, app, boss, priya } = await team()
    await client.settings.change({ printsSayDo: true })
    const check = await prepare(client, boss, 45)
    const held = await holdOneOnOne(client, priya)
    const { printed, hidden } = await plantCanaries(app.workspace.store.db)
    expect(hidden.length).toBeGreaterThan(40)
    let paper = ''
    for (const [id, document] of [
      [check, 'agenda'],
      [check, 'notes'],
      [held, 'agenda'],
      [held, 'notes'],
    ] as const) {
      const page = await printable(app.context, id, document)
      paper += JSON.stringify(page) + documentHtml(page)
    }
    expect(printed.filter((canary) => !paper.includes(canary))).toEqual([])
    expect(hidden.filter((canary) => paper.includes(canary))).toEqual([])
  })
})

describe('evidence, opportunities and cases for another way', () => {
  it('print as their titles, a case as its question only, and not at all once private', async () => {
    const { client, app, boss } = await team()
    const told = { happenedOn: '2026-03-02', impact: 4, evidence: 'Zqseen' }
    const { id: shared } = await client.evidence.add({ ...told, text: 'Zqevidence', measureAfter: '1.1 %' })
    await client.evidence.add({ ...told, text: 'Zqquiet', visibility: 'private' })
    const chance = await client.opportunities.add({ text: 'Zqchance', deadlineOn: '2026-05-30' })
    await client.opportunities.add({ text: 'Zqhidden', deadlineOn: '2026-05-30', visibility: 'private' })
    await client.pushbacks.add({
      question: 'Zqquestion?',
      sharedGoal: 'Zqgoal',
      facts: 'Zqfacts',
      customerEffect: 'Zqeffect',
      effectCustomer: 'helps',
      options: ['Zqone', 'Zqtwo'],
      ask: 'Zqask',
    })
    const id = await prepare(client, boss, 240)
    const paper = async () => {
      const page = await printable(app.context, id, 'agenda')
      return [...new Set((JSON.stringify(page) + documentHtml(page)).match(/Zq\w+/g))].sort()
    }
    expect(await paper()).toEqual(['Zqchance', 'Zqevidence', 'Zqquestion'])
    const { db } = app.workspace.store
    await db.updateTable('accomplishment').set({ visibility: 'private' }).where('id', '=', shared).execute()
    await db.updateTable('opportunity').set({ visibility: 'private' }).where('id', '=', chance.id).execute()
    await db.updateTable('pushback').set({ visibility: 'private' }).execute()
    expect(await paper()).toEqual([])
  })
})

describe('recognition', () => {
  it('prints in that person’s own documents only, and neither once private nor as a word to yourself', async () => {
    const { client, app, boss, priya } = await team()
    const add = (action: string, visibility: 'shareable' | 'private' = 'shareable') =>
      client.recognition.add({ personId: priya.id, action, visibility, isCustomerVoice: true })
    await add('Zqseen')
    await add('Zqquiet', 'private')
    const paper = async (id: Awaited<ReturnType<typeof prepare>>) => {
      const page = await printable(app.context, id, 'agenda')
      return [...new Set((JSON.stringify(page) + documentHtml(page)).match(/Zq\w+/g))].sort()
    }
    const own = await prepare(client, priya, 60)
    expect(await paper(own)).toEqual(['Zqseen'])
    expect(await paper(await prepare(client, boss, 240))).toEqual([])
    const { db } = app.workspace.store
    await db.updateTable('recognition').set({ visibility: 'private' }).execute()
    expect(await paper(own)).toEqual([])
    await db.deleteFrom('recognition').execute()
    await db.updateTable('relationship').set({ started_on: '2026-01-01' }).execute()
    const view = await client.agenda.build({ meetingId: own })
    const titles = [...view.sections.flatMap(({ items }) => items), ...view.parked].map(({ title }) => title)
    expect(titles).toContain('Find something to recognise in Priya')
    expect(JSON.stringify(await printable(app.context, own, 'agenda'))).not.toContain('Find something')
  })
})

describe('growth and chances of a report', () => {
  it('print as titles in their own documents, and not at all once private', async () => {
    const { client, app, priya, boss } = await team()
    const wish = await client.growth.addAspiration({
      personId: priya.id,
      text: 'Zqwish',
      horizon: 'Zqhorizon',
      notedOn: '2026-01-10',
    })
    await client.growth.addDevelopment({ personId: priya.id, kind: 'mentor', text: 'Zqstep' })
    const chance = await client.opportunities.add({ text: 'Zqpassedon', learnedOn: '2026-04-01' })
    await client.opportunities.match({
      opportunityId: chance.id,
      personId: priya.id,
      aspirationId: wish.id,
    })
    const reason = { id: '', to: 'withheld', reason: 'Zqreason' } as const
    const other = await client.opportunities.add({ text: 'Zqwithheld', learnedOn: '2026-04-01' })
    const { id } = await client.opportunities.match({ opportunityId: other.id, personId: priya.id })
    await client.opportunities.stepMatch({ ...reason, id })
    await client.successors.add({ text: 'Zqduty', successor: { personId: priya.id, readiness: 'soon' } })
    await client.attention.noteStay({ personId: priya.id, words: 'Zqstay' })
    const paper = async (meetingId: Parameters<typeof printable>[1]) => {
      const page = await printable(app.context, meetingId, 'agenda')
      return [...new Set((JSON.stringify(page) + documentHtml(page)).match(/Zq\w+/g))].sort()
    }
    const talk = await prepare(client, priya, 120)
    expect(await paper(talk)).toEqual(['Zqpassedon', 'Zqwish'])
    const check = await prepare(client, boss, 240)
    expect((await paper(check)).filter((word) => word !== 'Zqpassedon' && word !== 'Zqwithheld')).toEqual([])
    const { db } = app.workspace.store
    await db.updateTable('aspiration').set({ visibility: 'private' }).execute()
    await db.updateTable('opportunity').set({ visibility: 'private' }).execute()
    expect(await paper(talk)).toEqual([])
  })
})

describe('writing the file', () => {
  it('replaces a file whole, adds the ending, and says in words what it could not do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saydo-pdf-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const path = join(folder, 'agenda')
    expect(await writeChosen(path, 'pdf', new TextEncoder().encode('one'))).toBe(`${path}.pdf`)
    await writeChosen(`${path}.pdf`, 'pdf', new TextEncoder().encode('two'))
    expect(readFileSync(`${path}.pdf`, 'utf8')).toBe('two')
    await expect(writeChosen(path, 'pdf', new Uint8Array())).rejects.toThrow(
      'There is a file called agenda.pdf already.',
    )
    await expect(writeChosen(join(folder, 'gone', 'a.pdf'), 'pdf', new Uint8Array())).rejects.toThrow(
      'Could not write to that folder. Choose another.',
    )
    await expect(
      writeChosen(join(folder, `${'n'.repeat(300)}.pdf`), 'pdf', new Uint8Array()),
    ).rejects.toThrow('That name is too long.')
    expect(readdirSync(folder)).toEqual(['agenda.pdf'])
    expect(existsSync(join(folder, 'gone'))).toBe(false)
  })
})
