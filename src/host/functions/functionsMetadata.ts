/** What the host needs of an add-in's `functions.json`. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** Functions take cell errors as arguments; otherwise an error argument is the answer and the function is not called. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
