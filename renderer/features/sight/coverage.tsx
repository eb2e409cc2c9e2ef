// Who has a line of sight to a customer: a sentence on the page of the team, a number under Insights.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Coverage } from '../../../shared/sight/model'
import { coverageInWords } from '../../../shared/sight/rules'
import { useAddressedPart } from '../../app/addressed'
import { query } from '../../app/api'
import { firstName } from '../../app/words'
import { Disclosure, List, NumberBlock, Row, SectionHead, TextLink } from '../../ui'
import styles from './sight.module.css'

function without(coverage: Coverage) {
  return coverage.people.filter(({ line }) => line === null)
}

/** Names that lead to the person, parted by commas. */
function Names({ coverage }: { readonly coverage: Coverage }) {
  return without(coverage).map(({ personId, name }, index) => (
    <span key={personId}>
      {index > 0 ? ', ' : coverage.covered === 0 ? 'Begin with ' : 'Not yet: '}
      <TextLink href={`#/people/${personId}?part=sight`}>{firstName(name)}</TextLink>
    </span>
  ))
}

export function TeamSight() {
  const place = useAddressedPart('sight')
  const coverage = useSuspenseQuery(query.sight.coverage.queryOptions()).data
  if (coverage.all === 0) return null
  return (
    <section ref={place} tabIndex={-1} aria-label="Lines of sight">
      <SectionHead hasLine>Lines of sight</SectionHead>
      <p className={styles.coverage}>
        {`${coverageInWords(coverage.covered, coverage.all)}. `}
        <Names coverage={coverage} />
      </p>
    </section>
  )
}

export function SightBlock() {
  const coverage = useSuspenseQuery(query.sight.coverage.queryOptions()).data
  const { covered, all, people } = coverage
  const lines = people.flatMap(({ personId, line }) => (line === null ? [] : [{ personId, line }]))
  return (
    <NumberBlock
      title="Lines of sight"
      value={covered === 0 ? null : `${covered} of ${all}`}
      picture={
        lines.length === 0 ? undefined : (
          <Disclosure title="The lines">
            <List aria-label="The lines">
              {lines.map(({ personId, line }) => (
                <Row key={personId} href={`#/people/${personId}?part=sight`}>
                  {line}
                </Row>
              ))}
            </List>
          </Disclosure>
        )
      }
    >
      {all === 0 ? (
        'Nothing yet. Nobody reports to you.'
      ) : (
        <>
          {covered === 0
            ? 'Nothing yet. '
            : `${all === 1 ? 'person has' : 'people have'} a line of sight to a customer. `}
          <Names coverage={coverage} />
        </>
      )}
    </NumberBlock>
  )
}
