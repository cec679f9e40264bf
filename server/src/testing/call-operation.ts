import type { InputOf, Operation, OutputOf } from '@linli/contract/operation';
import { actingForHeader } from '@linli/core/people/acting-header';
import type { FastifyInstance } from 'fastify';
import type { Caller, SentAnswer, TestApp, TestRefusal } from './test-app';

interface LooseInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Calls operations through HTTP as a client would, without a port. */
export function createCaller(http: FastifyInstance): Pick<TestApp, 'call' | 'send' | 'refusal'> {
  async function send(
    operation: Operation,
    input: LooseInput,
    caller: Caller = {},
  ): Promise<SentAnswer> {
    const bytes = operation.bodyKind === 'binary';
    const hasBody = input.body !== undefined && operation.method !== 'GET';
    const answer = await http.inject({
      method: operation.method,
      url: urlOf(operation.path, input),
      headers: {
        ...(caller.token ? { authorization: `Bearer ${caller.token}` } : {}),
        ...(caller.actingFor === undefined ? {} : { [actingForHeader]: caller.actingFor }),
        ...(hasBody
          ? { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }
          : {}),
      },
      ...(hasBody ? { payload: bytes ? (input.body as Buffer) : JSON.stringify(input.body) } : {}),
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: isJson ? answer.json() : answer.rawPayload,
    };
  }

  return {
    send: (operation, input, caller) => send(operation, input as LooseInput, caller),
    async call<Op extends Operation>(operation: Op, input: InputOf<Op>, caller?: Caller) {
      const answer = await send(operation, input as LooseInput, caller);
      if (answer.status === 200) return answer.body as OutputOf<Op>;
      throw new Error(`${operation.name} answered ${answer.status}: ${String(describe(answer))}`);
    },
    async refusal(operation, input, caller) {
      const answer = await send(operation, input as LooseInput, caller);
      if (answer.status === 200) throw new Error(`${operation.name} was not refused`);
      const { error } = answer.body as { error: Omit<TestRefusal, 'status'> };
      return { status: answer.status, code: error.code, details: error.details };
    },
  };
}

function describe(answer: SentAnswer): string {
  return Buffer.isBuffer(answer.body) ? answer.body.toString() : JSON.stringify(answer.body);
}

function urlOf(path: string, input: LooseInput): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(input.params?.[name] ?? 'missing')),
  );
  const query = new URLSearchParams(
    Object.entries(input.query ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
  return query ? `${filled}?${query}` : filled;
}
