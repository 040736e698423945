/** The path of a Chromium's executable. @throws {Error} when there is none, with how to get one. */
export declare function findChromium(): Promise<string>
