/** Which questions an organisation is recognised by: all that the first screen needs of the content. */
export { portrait } from 'virtual:portrait'
