/** The key that does the same as the control it stands in. Screen readers are told by `aria-keyshortcuts`. */
export function KeyHint({ children }: { readonly children: string }) {
  return (
    <kbd aria-hidden="true" className="key">
      {children}
    </kbd>
  );
}
