import type { ProxyDeed } from '@linli/core/people/proxy-terms';
import type { z } from 'zod';
import type { ErrorCode } from './errors';
import type { Permission } from './permissions';

type Shape = z.ZodObject;

/** One operation of the HTTP API as data: server, client and documents are made from it. */
export interface Operation<
  Params extends Shape | undefined = Shape | undefined,
  Query extends Shape | undefined = Shape | undefined,
  Body extends Shape | undefined = Shape | undefined,
  Output extends z.ZodType = z.ZodType,
> {
  /** Verb and noun, unique; also the operationId. */
  name: string;
  summary: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path with `:communityId` where the operation belongs to a community. */
  path: string;
  /**
   * Who may call: anyone, anyone signed in, a machine that signs with its key, or holders of a
   * permission in the community.
   */
  access: 'public' | 'signed_in' | 'device' | Permission;
  params?: Params;
  query?: Query;
  body?: Body;
  output: Output;
  /** Expected refusals in the order they are checked. */
  errors: readonly ErrorCode[];
  /** `json` unless the answer is a file or an event stream. */
  answer?: 'json' | 'file' | 'stream';
  /** `binary`: the request body is the bytes of an uploaded file. */
  bodyKind?: 'json' | 'binary';
  bodyLimitBytes?: number;
  /** What is said of a body over the limit; 'request/too_large' unless given. */
  tooLarge?: ErrorCode;
  /**
   * By which of the deeds a resident may agree to, a proxy does this for them. Without it nobody
   * does: what is public is then answered as to anybody, everything else is refused.
   */
  byProxy?: readonly ProxyDeed[];
  /** Requests that arrive together for one community are handled in one transaction. */
  batch?: true;
}

/** Keeps the literal types of an operation's parts. */
export function operation<
  Output extends z.ZodType,
  Params extends Shape | undefined = undefined,
  Query extends Shape | undefined = undefined,
  Body extends Shape | undefined = undefined,
>(description: Operation<Params, Query, Body, Output>): Operation<Params, Query, Body, Output> {
  return description;
}

type Parsed<Part> = Part extends z.ZodType ? z.output<Part> : Record<string, never>;

/** What a verb receives: validated params, query and body. */
export type InputOf<Op> =
  Op extends Operation<infer Params, infer Query, infer Body, z.ZodType>
    ? { params: Parsed<Params>; query: Parsed<Query>; body: Parsed<Body> }
    : never;

/** What a verb answers. */
export type OutputOf<Op> = Op extends { output: infer Output }
  ? Output extends z.ZodType
    ? z.input<Output>
    : never
  : never;
