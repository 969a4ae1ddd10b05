import { wordsOfFiles } from '../text/contentProblems/files'
import { type FileKind, type FileValue, fileKinds, kindNames, kindOf } from './fileKinds'
import type { ContentFiles } from './folder'
import { error, type Place, type Problem } from './problem'
import { fitSchema } from './schemaProblems'
import { type Path, parseYaml } from './yamlFile'

/** A value that fits its schema and still knows where it is written. */
export interface Located<T> {
  value: T
  file: string
  at: (...path: PropertyKey[]) => Place
}

export type FileOf<K extends FileKind> = Located<FileValue<K>>

/** All files of the folder, by kind, each fitting its schema. */
export type Sources = { [K in FileKind]: readonly FileOf<K>[] }

export interface ReadSources {
  sources: Sources
  problems: readonly Problem[]
}

/** Parses every file and checks it against its schema. Files of other questionnaires, and cases, are left alone. */
export function readSources(files: ContentFiles, questionnaire: string): ReadSources {
  const found = Object.fromEntries(kindNames.map((kind): [FileKind, Located<unknown>[]] => [kind, []])) as Record<
    FileKind,
    Located<unknown>[]
  >
  const problems: Problem[] = []
  for (const [path, text] of files) {
    const kind = kindOf(path, questionnaire)
    if (!kind) {
      if (!isElsewhere(path, questionnaire, files)) problems.push(error({ file: path, line: 1 }, wordsOfFiles.unread))
      continue
    }
    const yaml = parseYaml(path, text)
    problems.push(...yaml.problems)
    if (yaml.problems.length > 0) continue
    const fitted = fitSchema<unknown>(fileKinds[kind].schema, yaml.value, yaml.at)
    if (fitted.problems) problems.push(...fitted.problems)
    else found[kind].push({ value: fitted.value, file: path, at: (...steps) => yaml.at(steps) })
  }
  for (const kind of kindNames) {
    const written = [...files.keys()].some((path) => kindOf(path, questionnaire) === kind)
    if (!written && kind !== 'examples')
      problems.push(error({ file: questionnaire, line: 1 }, wordsOfFiles.missing(fileKinds[kind].name)))
  }
  return { sources: found as Sources, problems }
}

function isElsewhere(path: string, questionnaire: string, files: ContentFiles): boolean {
  const folder = path.split('/')[0] ?? ''
  return (
    ['cases', 'aggiunte'].includes(folder) || (folder !== questionnaire && files.has(`${folder}/questionnaire.yaml`))
  )
}

/** The entries of a list that may be written in several files. */
export function entries<F, T>(
  files: readonly Located<F>[],
  list: (file: F) => readonly T[],
  key: string,
): readonly Located<T>[] {
  return files.flatMap(({ value, file, at }) =>
    list(value).map((entry, index) => ({ value: entry, file, at: (...path: Path) => at(key, index, ...path) })),
  )
}
