import type {Handler, MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';
import {collectDefaultMetrics, Counter, Gauge, Histogram, Registry} from 'prom-client';

import {AWAY_REASONS} from '../store/away-reason.js';
import type {ProblemKind} from './problems.js';
import type {StoreWatch} from './store-watch.js';

/** Seconds: a report takes some milliseconds, an export seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * What Prometheus may know of a collector, in a registry of its own. No label names an organisation, a commune or a
 * caller: figures of single ones are never public, and labels are for few values.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: 'ispeed_http_requests_total',
    help: 'Requests by method, route pattern and status.',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [this.#registry],
  });
  readonly #seconds = new Histogram({
    name: 'ispeed_http_request_duration_seconds',
    help: 'Time to the head of the answer, by method and route pattern.',
    labelNames: ['method', 'route'] as const,
    buckets: BUCKETS,
    registers: [this.#registry],
  });
  readonly #accepted = new Counter({
    name: 'ispeed_reports_accepted_total',
    help: 'Reports stored for the first time, by audience.',
    labelNames: ['audience'] as const,
    registers: [this.#registry],
  });
  readonly #refused = new Counter({
    name: 'ispeed_refusals_total',
    help: 'Requests refused, by the kind of problem; too-many-requests is the rate limit.',
    labelNames: ['kind'] as const,
    registers: [this.#registry],
  });
  #watchesProcess = false;

  constructor(watch: StoreWatch) {
    new Gauge({
      name: 'ispeed_store_away',
      help: 'Whether the database was away when it was last asked, by reason; reports are answered with 503 then.',
      labelNames: ['reason'] as const,
      registers: [this.#registry],
      collect() {
        for (const reason of AWAY_REASONS) this.set({reason}, reason === watch.reason ? 1 : 0);
      },
    });
  }

  /** Counts and times every request. */
  readonly measure: MiddlewareHandler = async (context, next) => {
    const end = this.#seconds.startTimer();
    await next();
    const {method} = context.req;
    const route = routePath(context, -1);
    end({method, route});
    this.#requests.inc({method, route, status: context.res.status});
  };

  /** `GET /metrics`, in Prometheus's text format. */
  readonly show: Handler = async (context) => {
    this.#watchProcess();
    return context.body(await this.#registry.metrics(), 200, {'Content-Type': this.#registry.contentType});
  };

  accepted(audience: string): void {
    this.#accepted.inc({audience});
  }

  refused(kind: ProblemKind): void {
    this.#refused.inc({kind});
  }

  /** Begun when first asked for: it watches the whole process, and most collectors in a test are never asked. */
  #watchProcess(): void {
    if (this.#watchesProcess) return;
    this.#watchesProcess = true;
    collectDefaultMetrics({register: this.#registry});
  }
}
