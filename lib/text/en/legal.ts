/** A page of plain words: a heading, a sentence about it, and sections of paragraphs with the ways on from each. */
export type LegalPage = {
  title: string;
  lead: string;
  sections: {
    key: string;
    heading: string;
    paragraphs: string[];
    links?: { href: string; label: string }[];
  }[];
};

const about: LegalPage = {
  title: 'About',
  lead: 'Who is behind this site, what it is for, and how it is paid for.',
  sections: [
    {
      key: 'purpose',
      heading: 'What it is for',
      paragraphs: [
        'Companies ask whether their next backend should be in Go or in Rust. Most answers they get come from people who have already chosen. Here the question goes through a written method: the same questions for everyone, values that rest on sources, and a verdict that says how sure it is and what would change it.',
        'The verdict may also be to stay with what works, to measure first, or that either language will do.',
      ],
      links: [
        { href: '/method', label: 'How it decides' },
        { href: '/compare', label: 'The comparison' },
      ],
    },
    {
      key: 'money',
      heading: 'How it is paid for',
      paragraphs: [
        '{operator} places developers of Go and of Rust with companies and is paid for that. The assessment, the report and the comparison cost nothing, and asking for people is a separate step that you do not have to take.',
        'So we gain more from a change than from no change. What we do about it can be checked: the method cannot see our developers or rates, its weights are public, it is tested with the two languages swapped, and its misses on real decisions are listed first.',
      ],
      links: [
        { href: '/method#fairness', label: 'How fairness is tested' },
        { href: '/record', label: 'The record on real decisions' },
      ],
    },
    {
      key: 'evidence',
      heading: 'Where the evidence comes from',
      paragraphs: [
        'Each claim is a sentence in our own words about one public source, with its year, the day we read it, its figures and how it can mislead. Each claim states the day on which it goes out of date. Anyone can challenge one; the decision and its reason are public.',
      ],
      links: [{ href: '/changes', label: 'What was challenged and changed' }],
    },
    {
      key: 'program',
      heading: 'The software',
      paragraphs: [
        'The portal runs on the operator’s server and sends nothing anywhere else. The software is open source under the MIT licence, so everything said here can be checked in its code.',
      ],
    },
  ],
};

const terms: LegalPage = {
  title: 'Terms',
  lead: 'What you can expect of this site, and what it expects of you.',
  sections: [
    {
      key: 'use',
      heading: 'What you get',
      paragraphs: [
        '{operator} offers the pages, the assessment and the reports free of charge and without an account.',
        'A verdict is an opinion reached by a published method from the answers that were given. It cannot take into account what it was not told, and it comes with no guarantee. Decide together with your own people.',
      ],
    },
    {
      key: 'yours',
      heading: 'What is yours',
      paragraphs: [
        'Your answers and your reports are yours. You may copy, print and pass them on. Anyone with your private link can read and change your answers, and anyone with a share link can read that report, so choose carefully who gets them.',
        'An unfinished assessment is kept for {unfinishedDays} days, a finished one for {finishedDays} days. Keep a copy of what you need longer.',
      ],
      links: [{ href: '/privacy', label: 'What is kept, and for how long' }],
    },
    {
      key: 'people',
      heading: 'When you ask for people',
      paragraphs: [
        'A request is not an order. Staff read it and answer; neither side owes anything until both have signed a separate contract. Developers are introduced by name only after they have agreed.',
      ],
    },
    {
      key: 'fair',
      heading: 'What we ask of you',
      paragraphs: [
        'Do not try to open links that were not given to you, do not type other people’s personal data into free text, and do not put more load on the service than normal reading does.',
      ],
    },
    {
      key: 'reuse',
      heading: 'Using what is published here',
      paragraphs: [
        'You may use our sentences, figures and files, with a link to where you found them. The sources they were taken from belong to their authors; each claim names its source.',
      ],
    },
    {
      key: 'law',
      heading: 'The law',
      paragraphs: [
        'Nothing here takes away rights that the law gives you, and what we are liable for is what the law says. If these terms change, the new ones are published here before they apply.',
      ],
    },
  ],
};

const privacy: LegalPage = {
  title: 'Privacy',
  lead: 'What this site keeps, for how long, and how to have it erased.',
  sections: [
    {
      key: 'assessment',
      heading: 'When you take the assessment',
      paragraphs: [
        'Your answers are saved as you give them. They are about a system and a team; we ask for no name and no e-mail address. Please do not type any into free text.',
        'A cookie in your browser and a private link lead back to your answers. Anyone with the link can read and change them. The cookie is needed for this and is used for nothing else. It is set when you open the page that starts an assessment, still empty, so that we can tell you if your browser does not keep it.',
        'An unfinished assessment is deleted {unfinishedDays} days after its last answer.',
      ],
    },
    {
      key: 'report',
      heading: 'When you finish it',
      paragraphs: [
        'The report is kept as it was made, together with the answers and the versions of the method, for {finishedDays} days. Only people with your private link, people you give a share link to, and our staff if you ask for developers can read it.',
        'You can revoke a share link at any time. It stops working with the next request.',
        'From finished assessments we keep counts, made from groups of {groupSize} or more. They contain no link to anyone and remain when an assessment is deleted.',
      ],
    },
    {
      key: 'brief',
      heading: 'When you ask for people',
      paragraphs: [
        'We then keep what you write in the brief: your name, work e-mail address, company, country, what you are looking for, and the fact and time of your agreement. Our staff read it to answer you and to find developers who fit.',
        'Staff write notes and record what happened. Every such step is logged with its time and who did it.',
      ],
    },
    {
      key: 'challenge',
      heading: 'When you challenge a claim',
      paragraphs: [
        'We keep what you write. Your name and address are optional, are seen by staff only, and are erased {senderDays} days after the decision. The decision and its reason are public; what you wrote is not.',
      ],
    },
    {
      key: 'others',
      heading: 'What we do not do',
      paragraphs: [
        'No advertising, no tracking, no analysis service. Pages load nothing from other servers. We do not sell data or pass it on for other purposes.',
        'No decision about a person is made by a machine alone: the method ranks, staff decide.',
      ],
    },
    {
      key: 'rights',
      heading: 'Your rights',
      paragraphs: [
        'You may see what we hold about you, have it corrected, have it erased, and complain to the data protection authority of your country.',
      ],
    },
  ],
};

const accessibility: LegalPage = {
  title: 'Accessibility',
  lead: 'Everyone should be able to use this site. Here is what we aim for and what we do for it.',
  sections: [
    {
      key: 'aim',
      heading: 'What we aim for',
      paragraphs: [
        'The Web Content Accessibility Guidelines 2.2 at level AA. This is our own statement; no independent audit has taken place yet.',
      ],
    },
    {
      key: 'means',
      heading: 'What we do for it',
      paragraphs: [
        'Everything works with the keyboard alone, at a width of 320 pixels and at twice the text size. The assessment also works without scripts.',
        'Every chart has the same numbers as text next to it. Colour is never the only signal: shape, position or words say the same.',
        'Nothing moves unless you do something, and not at all if your system asks for less motion. Light and dark follow your system.',
        'An automatic check for accessibility faults is part of our tests.',
      ],
    },
    {
      key: 'report',
      heading: 'If something does not work for you',
      paragraphs: ['Tell us which page and what happened. We will answer, and we will fix it.'],
    },
  ],
};

export const legalText = {
  about,
  privacy,
  terms,
  accessibility,
  /** Stands for the operator's name until there is one. */
  operatorUnknown: 'The operator of this site',
  operatorHeading: 'Who runs this site',
  unfinished: {
    title: 'The operator’s details are not filled in yet',
    body: 'Missing: {details}. Until then, please do not send personal data through this site.',
    howTo: 'For the operator: set {settings} and restart the portal.',
    details: {
      legalName: 'the registered name',
      address: 'a postal address',
      email: 'a contact address',
    },
  },
  imprint: {
    title: 'Imprint',
    lead: 'Who runs this site.',
    operator: 'Operator',
    address: 'Address',
    email: 'E-mail',
    particulars: 'Particulars',
  },
  contact: 'Write to {email}.',
  contactMissing: 'There is no contact address yet: the operator still has to provide one.',
};
