/**
 * Phrases that read translated, old or inside out, each with what to write instead. They were found by reading
 * every sentence of the catalogue, and the list keeps them from coming back.
 */
export const oddPhrases: readonly { odd: RegExp; instead: string }[] = [
  { odd: /\bwhoever\b/i, instead: 'anyone who, people who' },
  { odd: /\bwhom\b/i, instead: 'who' },
  { odd: /\bsomebody\b/i, instead: 'someone' },
  { odd: /\banybody\b/i, instead: 'anyone' },
  { odd: /\beverybody\b/i, instead: 'everyone' },
  {
    odd: /\bnobody (?:is|who|for|yet|to)\b/i,
    instead: 'say it of the people who are: "people who … are not shown"',
  },
  { odd: /\banew\b/i, instead: 'again' },
  { odd: /\bfor ever\b/i, instead: 'forever, indefinitely, leak' },
  { odd: /\ball the same\b/i, instead: 'still, anyway' },
  { odd: /\bthe way on\b/i, instead: 'the next step' },
  { odd: /\b(?:go|goes) on\b/i, instead: 'continue' },
  { odd: /\bpasses? (?:traffic )?on\b/i, instead: 'forward' },
  { odd: /\bmend(?:s|ed|ing)?\b/i, instead: 'fix' },
  { odd: /\bdearer\b/i, instead: 'more expensive' },
  { odd: /\bborders? (?:of a|that|between)\b/i, instead: 'boundary' },
  { odd: /\bcomes? and go(?:es)?\b|\bcoming and going\b/i, instead: 'turnover' },
  { odd: /\bby little\b/i, instead: 'narrowly' },
  { odd: /\bof (?:now|then)\b/i, instead: 'current, of that time' },
  { odd: /\b(?:wording|claim|collector|model)s? of today\b/i, instead: 'today’s wording' },
  { odd: /\bsuch that\b/i, instead: 'so that' },
  { odd: /\bas (?:they|it) stood\b/i, instead: 'as given' },
  {
    odd: /\b(?:stands?|stood) (?:behind|under|below|above|here|there|alone|against)\b/i,
    instead: 'is, is shown, is listed',
  },
  { odd: /\bhow many stand\b/i, instead: 'how many are' },
  { odd: /\bprice the\b/i, instead: 'count the cost of' },
  { odd: /\bhas the shape\b/i, instead: 'looks like' },
  { odd: /\btaken back\b|\btake (?:one|it|the link) back\b/i, instead: 'deselect, revoke' },
  { odd: /\b(?:has|have) run out\b/i, instead: 'has expired' },
  { odd: /\bmuch (?:go|rust|in go|in rust)\b/i, instead: 'a lot of' },
  { odd: /\ba (?:question|step) a screen\b|\bone a screen\b/i, instead: 'one per screen' },
  { odd: /\bwhat is often said and is not so\b/i, instead: 'common misconceptions' },
  { odd: /\bis no (?:order|concern|verdict|obstacle)\b/i, instead: 'is not a …' },
  { odd: /(?<!garbage )\bcollectors?\b/i, instead: 'garbage collector' },
  { odd: /\b(?:rules?|ruled) (?:Go|Rust|a collector|\{language\}) out\b/i, instead: 'rules out …' },
];

/** The entries in which a phrase of the list says what it should, each as "path: phrase". */
export const rightWhere: readonly string[] = ['admin.developers.evidenceLead: whom'];
