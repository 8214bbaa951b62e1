import { z } from 'zod';
import { withoutInvisible } from './invisible-characters';
import { inputProblems, storableText } from './text-input';

/** Most characters of an address, and most octets of what stands before its "@" and of one label (RFC 5321, RFC 1035). */
const longest = { address: 254, local: 64, label: 63 } as const;

/** Words of letters, digits and the signs that RFC 5322 allows, divided by single dots. Letters are those of every script (RFC 6531). */
const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
/** Nothing that could end a host in an address of the web; the joiners are part of names in some scripts. */
const typedDomain = /^[\p{L}\p{M}\p{N}.\u3002\u200c\u200d-]+$/u;
const asciiLabel = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u;
const topLevel = /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/u;

/** How mail programs copy an address: `Ada <ada@example.com>`, `mailto:ada@example.com`. */
const wrapped = /^(?:[^<>@]*<)?(?:mailto:)?([^<>]*?)>?$/iu;

/**
 * One form of a typed address, or undefined when it is none. NFKC comes before anything looks at the "@" (a full-width
 * "@" must not slip past), the whole is in lower case, and the domain is in the form that mail servers know
 * (`müller.de` is `xn--mller-kva.de`).
 */
export function readEmailAddress(typed: string): string | undefined {
  const plain = withoutInvisible(typed).normalize('NFKC').toLowerCase().normalize('NFKC').trim();
  const address = wrapped.exec(plain)?.[1]?.trim() ?? '';
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(0, at));
  const domain = asciiDomain(address.slice(at + 1));
  if (domain === undefined || !localPart.test(local)) return undefined;
  if (new TextEncoder().encode(local).length > longest.local) return undefined;
  const read = `${local}@${domain}`;
  return read.length <= longest.address ? read : undefined;
}

/** The domain in ASCII, by the rules that browsers follow (UTS 46); undefined for what is no public name. */
function asciiDomain(typed: string): string | undefined {
  if (!typedDomain.test(typed) || !URL.canParse(`https://${typed}`)) return undefined;
  const { hostname } = new URL(`https://${typed}`);
  const labels = hostname.split('.');
  const isName = labels.length > 1 && topLevel.test(labels.at(-1) ?? '');
  return isName && labels.every((label) => label.length <= longest.label && asciiLabel.test(label))
    ? hostname
    : undefined;
}

/** An e-mail address in the one form we store and compare, see {@link readEmailAddress}. */
export const emailSchema = storableText(2 * longest.address).transform((typed, context) => {
  const address = readEmailAddress(typed);
  if (address !== undefined) return address;
  const isEmpty = withoutInvisible(typed).trim() === '';
  context.addIssue({ code: 'custom', message: isEmpty ? inputProblems.required : inputProblems.email });
  return z.NEVER;
});
