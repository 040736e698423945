import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { DemarcheError } from '@demarche/core'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { BatchOptions } from './commands/batch'
import { explain } from './commands/explain'
import { type ArticleOptions, extract, type ExtractOptions } from './commands/extract'
import { merge } from './commands/merge'
import { timeline, type TimelineOptions } from './commands/timeline'
import { EXIT, Refusal } from './exit'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

function counting(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number from 1.')
  return count
}

/** What every command takes that reads one article. */
function takingArticle(command: Command): Command {
  return command
    .addOption(new Option('--input <format>', 'what the file is').choices(['auto', 'text', 'markdown', 'html']))
    .option('--published <date>', 'when it appeared, such as 2023-07-10; dates like "last year" rest on it')
    .option('--title <title>', 'its headline, if the text has none')
    .option('--url <url>', 'where it is from')
    .option('--outlet <name>', 'who published it')
}

function program(): Command {
  const demarche = new Command('demarche')
    .description('Turns tech-policy news into typed events, each with its words. Offline.')
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  $ demarche extract article.txt --published 2023-07-10
  $ curl -s https://example.org/story | demarche extract - --format json > dossier.json
  $ demarche explain dossier.json m1
  $ demarche batch articles.ndjson --output dossiers.ndjson
  $ demarche timeline dossiers.ndjson

Exit codes:
  0  done
  1  the input could not be read, or is no dossier, or has no such id
  2  wrong usage
  3  batch went through, and some articles became error records`,
    )

  takingArticle(demarche.command('extract'))
    .summary('read one article')
    .description('Reads one article and says who did what to whom, over what, and how far it has come.')
    .argument('<file>', 'text, Markdown or HTML; - for standard input')
    .addOption(new Option('--format <format>', 'what to print').choices(['report', 'json', 'csv']).default('report'))
    .addHelpText(
      'after',
      `
Examples:
  $ demarche extract story.html
  $ demarche extract story.txt --published 2024-03-01 --format csv > events.csv
  $ pbpaste | demarche extract -`,
    )
    .action((file: string, options: ExtractOptions) => extract(file, options))

  takingArticle(demarche.command('explain'))
    .summary('say why an event or an entity is there')
    .description('Says which rule and which words an event rests on, or where an entity is named.')
    .argument('<file>', 'a dossier (.json), or an article to read first; - for standard input')
    .argument('<id>', "an event's or an entity's id, such as m1 or jurisdiction:CN")
    .addHelpText(
      'after',
      `
Examples:
  $ demarche explain dossier.json m1
  $ demarche explain story.txt person:xi-jinping`,
    )
    .action((file: string, id: string, options: ArticleOptions) => explain(file, id, options))

  demarche
    .command('batch')
    .summary('read many articles')
    .description(
      `Reads many articles and writes one dossier a line, in the order they came.

Folders give their .txt, .md and .html files; .ndjson, .jsonl and - hold one article a line:
{"text": "…", "id": "…", "title": "…", "url": "…", "outlet": "…", "publishedAt": "2023-07-10"}, only text is needed.
What can't be read becomes {"error": {"code", "message", "line"}, "id"}, and the rest goes on.`,
    )
    .argument('<inputs...>', 'files and folders, or - for standard input')
    .option('-o, --output <file>', 'where to write (default: standard output)')
    .option('--resume', 'continue an output that was interrupted, with the same inputs', false)
    .option('--workers <count>', 'threads', counting, availableParallelism())
    .addHelpText(
      'after',
      `
Examples:
  $ demarche batch clippings/ --output dossiers.ndjson
  $ demarche batch clippings/ --output dossiers.ndjson --resume
  $ zcat articles.ndjson.gz | demarche batch - | jq .events`,
    )
    .action(async (inputs: string[], options: BatchOptions) => {
      const { batch } = await import('./commands/batch')
      process.exitCode = await batch(inputs, options)
    })

  demarche
    .command('merge')
    .summary('join what many dossiers tell')
    .description(
      'Joins dossiers into records: one act a record, with every telling, copies grouped, contradictions kept.',
    )
    .argument('<files...>', 'dossiers (.json), one a line (.ndjson), or an earlier merge; - for standard input')
    .addHelpText(
      'after',
      `
Examples:
  $ demarche merge dossiers.ndjson > records.json
  $ demarche merge records.json today.ndjson > newer.json`,
    )
    .action((files: string[]) => merge(files))

  demarche
    .command('timeline')
    .summary('say what happened when')
    .description('Puts the acts that dossiers tell in order of time, each once, with how many sources tell it.')
    .argument('<files...>', 'dossiers (.json), one a line (.ndjson), or a merge; - for standard input')
    .addOption(new Option('--format <format>', 'what to print').choices(['report', 'json']).default('report'))
    .addHelpText(
      'after',
      `
Examples:
  $ demarche timeline dossiers.ndjson
  $ demarche batch clippings/ | demarche timeline -`,
    )
    .action((files: string[], options: TimelineOptions) => timeline(files, options))

  return demarche
}

/** A reader such as head has seen enough. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done)
  throw error
})

try {
  await program().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage
  else if (error instanceof Refusal || error instanceof DemarcheError) {
    process.stderr.write(`demarche: ${error.message}\n`)
    process.exitCode = error instanceof Refusal ? error.exitCode : EXIT.failed
  } else throw error
}
