export { checkMark } from 'virtual:check-mark'
