import { readFile } from 'node:fs/promises'
import ts from 'typescript'

interface PluginBuild {
  onLoad(
    options: { filter: RegExp },
    load: (file: { path: string }) => Promise<{ contents: string; loader: 'ts' }>,
  ): void
}

/** Leaves the rules' own examples out of what is published: they are their tests, and a third of their bytes. */
export const withoutExamples = {
  name: 'without-examples',
  setup(build: PluginBuild): void {
    build.onLoad({ filter: /[\\/]tell[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: stripped(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}

function stripped(source: string): string {
  const cuts: [number, number][] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && /^(?:yes|no)$/.test(node.name.text)) {
      if (ts.isArrayLiteralExpression(node.initializer)) cuts.push([node.getStart(file), node.end])
    } else ts.forEachChild(node, visit)
  }
  const file = ts.createSourceFile('rules.ts', source, ts.ScriptTarget.Latest)
  visit(file)
  return cuts
    .toReversed()
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end).replace(/^,/, ''), source)
}
