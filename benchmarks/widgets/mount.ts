/** What a page of the bench gives back. */
export interface Outcome {
  /** From the call that draws to the second frame after it, in milliseconds. */
  mount: number
  /** How many items both sides must show. */
  shown: number
  /** 95th percentile of frame times while the widget is moved. */
  frame?: number
  /** From a click to the second frame after it. */
  answer?: number
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

/** Draws, waits until it has been painted, and says how long that took. */
export async function mount(draw: (element: HTMLElement) => void): Promise<number> {
  const element = document.createElement('div')
  element.style.width = '1200px'
  document.body.append(element)
  await frame()
  const begun = performance.now()
  draw(element)
  await frame()
  await frame()
  return performance.now() - begun
}

/** The 95th percentile of the frames while `move` is called once in each. */
export async function pan(move: (step: number) => void, steps = 90): Promise<number> {
  const times: number[] = []
  let last = await frame()
  for (let step = 0; step < steps; step++) {
    move(step)
    const now = await frame()
    times.push(now - last)
    last = now
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.95)] as number
}

export async function answer(act: () => void): Promise<number> {
  const begun = performance.now()
  act()
  await frame()
  await frame()
  return performance.now() - begun
}

export function report(outcome: Promise<Outcome>): void {
  outcome.then(
    (value) => Object.assign(window, { outcome: value }),
    (error: unknown) => Object.assign(window, { outcome: { error: String(error) } }),
  )
}

/** How many marks the paths that match hold between them. */
export function marksIn(selector: string): number {
  return [...document.querySelectorAll(selector)].reduce(
    (sum, path) => sum + (path.getAttribute('d')?.split('M').length ?? 1) - 1,
    0,
  )
}
