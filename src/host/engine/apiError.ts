/**
 * How an action of a request is refused: the engine turns it into the `Error` part of the response. Thrown, because a
 * refused action stops the request wherever in the object model it is noticed.
 */
export class ApiError extends Error {
  /** `Class.member`, filled in by the engine when the object model did not. */
  location?: string;

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): ApiError => new ApiError('InvalidArgument', message);

export const shapeMismatch = (): ApiError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const itemNotFound = (): ApiError =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): ApiError =>
  new ApiError('ItemAlreadyExists', 'The resource being created already exists.', 409);

export const accessDenied = (): ApiError =>
  new ApiError('AccessDenied', 'You cannot perform the requested operation.', 401);

export const invalidReference = (): ApiError =>
  new ApiError('InvalidReference', 'This reference is not valid for the current operation.');

export const invalidOperation = (message = 'The operation attempted is invalid on the object.'): ApiError =>
  new ApiError('InvalidOperation', message);

export const notImplemented = (what: string): ApiError =>
  new ApiError('NotImplemented', `The requested feature isn't implemented: ${what}.`, 501);

export const apiNotFound = (member: string, set: string): ApiError =>
  new ApiError(
    'ApiNotFound',
    `The API you are trying to use could not be found. It may be available in a newer version of Excel: ${member} needs ${set}.`,
    404,
  );

/** Thrown by what has to wait for something, such as a file to be read: the engine waits and runs the action again. */
export class PreparationNeeded extends Error {
  constructor(readonly preparation: Promise<unknown>) {
    super();
  }
}

/** Thrown by what reads calculated values while formulas are stale: the engine calculates and runs the action again. */
export class CalculationNeeded extends Error {}
