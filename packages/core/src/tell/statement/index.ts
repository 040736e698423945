export { statementTeller } from './statement'
