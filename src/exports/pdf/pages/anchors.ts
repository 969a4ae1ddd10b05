import type { Chapter } from '../../../domain/document/planDocument'

/** Where links and bookmarks lead. */
export const chapterAnchor = ({ id }: Pick<Chapter, 'id'>): string => `chapter-${id}`
export const actionAnchor = (number: number): string => `action-${number}`
