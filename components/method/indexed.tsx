/** A symbol with its index: d with a low q. */
export function Indexed({ letter, by }: { letter: string; by: string }) {
  return (
    <>
      <var>{letter}</var>
      <sub>
        <var>{by}</var>
      </sub>
    </>
  );
}
