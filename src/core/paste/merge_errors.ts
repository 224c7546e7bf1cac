import type { GraphError } from "./findings.ts";

/** More than this many different errors in one paste are not looked at. */
const MOST_ERRORS = 20;

/** An error and where it stands. */
export interface PlacedError {
  at: number;
  end: number;
  /** It calls itself an error; otherwise it may be any code beside any message. */
  isObject: boolean;
  error: GraphError;
}

/**
 * Makes one of errors that are the same: a log prints an error several times, and not always all of
 * it.
 *
 * @param placed Errors in the order they stand.
 * @returns Each once.
 */
export function mergeErrors(placed: readonly PlacedError[]): PlacedError[] {
  const each: PlacedError[] = [];
  for (const next of placed) {
    const index = each.findIndex(({ error }) => isSame(error, next.error));
    const known = each[index];
    if (known === undefined) each.push(next);
    else each[index] = { ...known, error: filledIn(known.error, next.error) };
  }
  if (each.length <= MOST_ERRORS) return each;
  const isSure = ({ isObject, error }: PlacedError) => isObject || error.statements.length > 0;
  const sure = each.filter(isSure);
  return (sure.length > 0 ? sure : each).slice(0, MOST_ERRORS);
}

function isSame(a: GraphError, b: GraphError): boolean {
  const agrees = (one: unknown, other: unknown) => one === null || other === null || one === other;
  const isEntras = a.entraCodes.length > 0;
  return (
    a.entraCodes.join() === b.entraCodes.join() &&
    (isEntras ? agrees(a.code, b.code) : a.code === b.code && agrees(a.requestId, b.requestId)) &&
    a.statements.join() === b.statements.join() &&
    a.requiredPermissions.join() === b.requiredPermissions.join()
  );
}

function filledIn(a: GraphError, b: GraphError): GraphError {
  return {
    ...a,
    status: a.status ?? b.status,
    code: a.code ?? b.code,
    presentPermissions: a.presentPermissions ?? b.presentPermissions,
    named: {
      appId: a.named.appId ?? b.named.appId,
      tenantId: a.named.tenantId ?? b.named.tenantId,
      resourceId: a.named.resourceId ?? b.named.resourceId,
    },
    requestId: a.requestId ?? b.requestId,
    date: a.date ?? b.date,
  };
}
