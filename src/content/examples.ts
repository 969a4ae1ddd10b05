export { examples } from 'virtual:examples'
