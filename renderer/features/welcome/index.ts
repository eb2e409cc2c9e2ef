export { DataProblem } from './data-problem'
export { FirstRun } from './first-run'
