import type { Browser } from 'playwright'

export declare const launchArguments: string[]
/** A headless Chromium; the caller closes it. @throws {Error} when there is none, with how to get one. */
export declare function launchChromium(): Promise<Browser>
