export declare const CLIENT: Record<string, string>
export declare const SERVER: Record<string, string>
