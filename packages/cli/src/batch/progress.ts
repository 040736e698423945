import { paintFor, paperOf } from '../report/paint'

const barWidth = 24
const everyMs = 100

export interface Progress {
  /** One more article is out, `size` bytes of input. */
  step(size: number): void
  /** An earlier run has done so much. */
  skip(size: number): void
  /** Takes the bar away. */
  end(): void
}

/** A bar with rate and time left, on terminals only. `bytes` is the size of the whole, where it is known. */
export function progressOn(stream: NodeJS.WriteStream, bytes: number | undefined): Progress {
  if (!stream.isTTY) return { step() {}, skip() {}, end() {} }
  const paint = paintFor(paperOf(stream))
  const begun = performance.now()
  let shownAt = 0
  let articles = 0
  let read = 0
  let skipped = 0

  function draw(now: number): void {
    const seconds = (now - begun) / 1000
    const share = bytes ? Math.min(1, (skipped + read) / bytes) : undefined
    const rate = `${counted(articles)} articles · ${(articles / seconds).toFixed(1)}/s`
    if (share === undefined) stream.write(`\r\u001b[K  ${rate}`)
    else {
      const full = Math.round(share * barWidth)
      const bar = `${paint.cyan('━'.repeat(full))}${paint.dim('━'.repeat(barWidth - full))}`
      const left = clock((seconds / Math.max(read, 1)) * Math.max(0, (bytes ?? 0) - skipped - read))
      stream.write(`\r\u001b[K  ${bar} ${Math.floor(share * 100)}% · ${rate} · ${left} left`)
    }
  }

  return {
    step(size) {
      articles++
      read += size
      const now = performance.now()
      if (now - shownAt < everyMs) return
      shownAt = now
      draw(now)
    },
    skip(size) {
      skipped += size
    },
    end() {
      stream.write('\r\u001b[K')
    },
  }
}

/** `5000` as `5,000`, whatever the locale. */
export function counted(count: number): string {
  return count < 1000 ? String(count) : `${counted(Math.floor(count / 1000))},${String(count % 1000).padStart(3, '0')}`
}

/** `1:02:03`, `4:05`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
