/** The path of a browser that exists, installed if need be. */
export function findBrowser(): string | undefined
