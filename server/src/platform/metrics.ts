import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus reads. Labels never hold ids or anything personal. */
export interface Metrics {
  readonly registry: Registry;
  observeRequest(route: string, method: string, status: number, seconds: number): void;
  observeBatch(operation: string, size: number): void;
  observeRefusal(code: string): void;
  /** Asks for the number of open event streams whenever the figures are read. */
  watchStreams(count: () => number): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'linli_http_request_seconds',
    help: 'Duration of HTTP requests.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const batches = new Histogram({
    name: 'linli_batch_size',
    help: 'Requests that shared one transaction.',
    labelNames: ['operation'],
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'linli_refusals_total',
    help: 'Expected refusals by code.',
    labelNames: ['code'],
    registers: [registry],
  });
  return {
    registry,
    observeRequest: (route, method, status, seconds) =>
      requests.observe({ route, method, status }, seconds),
    observeBatch: (operation, size) => batches.observe({ operation }, size),
    observeRefusal: (code) => refusals.inc({ code }),
    watchStreams(count) {
      new Gauge({
        name: 'linli_live_streams',
        help: 'Open event streams of this node.',
        registers: [registry],
        collect() {
          this.set(count());
        },
      });
    },
  };
}
