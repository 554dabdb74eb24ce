export function strangeParts(ours: string): string[];
export function refusedSinks(): boolean[];
export function smallTargets(): string[];
export function sidewaysScroll(): number;
export function focused(): { name: string; role: string | null; shown: boolean } | undefined;
export function titleIsRan(): boolean;
export function rememberProgress(): void;
export function rememberedProgress(): number[];
