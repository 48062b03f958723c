/** What a policy refused, as the browser tells it. */
export interface Violation {
  readonly directive: string;
  /** Address, or a word such as `inline` or `trusted-types-policy`. */
  readonly blocked: string;
}

/** What the page's policies have refused so far, and what refuses an address from now on. */
export interface Violations {
  /** Before the doctor came; only Chromium remembers. */
  readonly earlier: readonly Violation[];
  /** The directive that has just refused an address: browsers say so a moment after the request fails. */
  refusedBy(url: string): Promise<string | undefined>;
}

/** How long a browser takes to tell of a refusal that has happened, ms. */
const A_MOMENT = 150;

/** Listens to what the page's policies refuse. */
export function watchViolations(): Violations {
  const earlier: Violation[] = [];
  const now: Violation[] = [];
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    now.push({directive: effectiveDirective, blocked: blockedURI});
  });
  collectEarlier(earlier);
  return {
    earlier,
    async refusedBy(url) {
      await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
      return now.find(({blocked}) => blocked === url.replace(/#.*/, ''))?.directive;
    },
  };
}

interface CspReportBody {
  readonly effectiveDirective?: string;
  readonly blockedURL?: string;
}

function collectEarlier(into: Violation[]): void {
  // Not in every browser.
  if (!('ReportingObserver' in globalThis)) return;
  const observer = new ReportingObserver(
    (reports) => {
      for (const {body} of reports) {
        const {effectiveDirective: directive = '', blockedURL: blocked = ''} = (body ?? {}) as CspReportBody;
        into.push({directive, blocked});
      }
    },
    {types: ['csp-violation'], buffered: true},
  );
  observer.observe();
}
