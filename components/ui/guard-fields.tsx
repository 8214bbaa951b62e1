type GuardFieldsProps = {
  /** The name of the field that people do not see. */
  trap: string;
  /** When the form was drawn, signed. */
  stamp: string;
  /** What the field asks of anybody who finds it after all. */
  label: string;
};

/**
 * What tells a person from a program: when the form was drawn, and a field that nobody sees. It is moved out of
 * sight instead of hidden, because programs leave hidden fields alone.
 */
export function GuardFields({ trap, stamp, label }: GuardFieldsProps) {
  return (
    <>
      <input type="hidden" name="stamp" value={stamp} />
      <div aria-hidden="true" className="fixed -start-[200vw]">
        <label>
          <span>{label}</span>
          <input
            type="text"
            name={trap}
            tabIndex={-1}
            autoComplete="off"
            // Password managers fill in what they can as well.
            data-1p-ignore=""
            data-bwignore=""
            data-lpignore="true"
          />
        </label>
      </div>
    </>
  );
}
