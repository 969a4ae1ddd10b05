import { useEffect } from 'react'
import type { Project } from '../../domain/project/project'
import { saveCopy } from './saveCopy'

/** Ctrl+S saves the file people think it saves. */
export function useSaveKey(project: Project | null): void {
  useEffect(() => {
    if (!project) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      if (!event.repeat) saveCopy(project)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [project])
}
