/** A sum sign with the letter that it runs over below it. */
export function Summation({ over }: { over: string }) {
  return (
    <span className="mx-0.5 inline-flex flex-col items-center align-middle leading-none">
      <span className="text-[1.6em]">∑</span>
      <var className="mt-0.5 text-[0.65em]">{over}</var>
    </span>
  );
}
