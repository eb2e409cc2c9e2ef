export { LintBar } from './lint-bar'
export { RulesSection } from './rules-section'
