/** A legal page: a heading, a sentence about it, and sections of paragraphs. */
export type LegalPage = {
  title: string;
  lead: string;
  sections: { key: string; heading: string; paragraphs: string[] }[];
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
        'A cookie in your browser and a private link lead back to your answers. Whoever has the link can read and change them. The cookie is needed for this and serves nothing else.',
        'An assessment that nobody finishes is deleted {unfinishedDays} days after its last answer.',
      ],
    },
    {
      key: 'report',
      heading: 'When you finish it',
      paragraphs: [
        'The report is kept as it was made, together with the answers and the versions of the method, for {finishedDays} days. Only people with your private link, people you give a share link to, and our staff if you ask for developers can read it.',
        'You can revoke a share link at any time. It stops working with the next request.',
        'From finished assessments we keep counts, made from groups of six or more. They hold no link to anyone and stay when an assessment is deleted.',
      ],
    },
    {
      key: 'brief',
      heading: 'When you ask for people',
      paragraphs: [
        'We then keep what you write in the brief: your name, work e-mail address, company, country, what you look for, and that and when you agreed. Our staff read it to answer you and to find developers who fit.',
        'Staff write notes and record what happened. Every such step is logged with its time and who did it.',
      ],
    },
    {
      key: 'challenge',
      heading: 'When you challenge a claim',
      paragraphs: [
        'We keep what you write. Your name and address are optional, are seen by staff only, and are erased 90 days after the decision. The decision and its reason are public, without anything of yours.',
      ],
    },
    {
      key: 'others',
      heading: 'What we do not do',
      paragraphs: [
        'No advertising, no tracking, no analysis service. Pages load nothing from other servers. We do not sell data or pass it on for other ends.',
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
        'The Web Content Accessibility Guidelines 2.2 at level AA. This is our own statement; nobody outside has audited the site yet.',
      ],
    },
    {
      key: 'means',
      heading: 'What we do for it',
      paragraphs: [
        'Everything works with the keyboard alone, at 320 pixels of width and at twice the text size. The assessment also works without scripts.',
        'Every picture of numbers has the same numbers as text beside it. Colour never stands alone: shape, place or word says the same.',
        'Nothing moves unless you do something, and not at all if your system asks for less motion. Light and dark follow your system.',
        'An automatic check for accessibility faults is part of our tests.',
      ],
    },
    {
      key: 'report',
      heading: 'If something keeps you out',
      paragraphs: ['Tell us which page and what happened. We answer, and we mend it.'],
    },
  ],
};

export const legalText = {
  privacy,
  accessibility,
  imprint: {
    title: 'Imprint',
    lead: 'Who runs this site.',
    operator: 'Operator',
    address: 'Address',
    email: 'E-mail',
    particulars: 'Particulars',
    missing:
      'The operator of this installation has not filled in this page yet. Until then, please do not send personal data through it.',
  },
  contact: 'Write to {email}.',
  contactMissing: 'The operator of this installation has not named an address for this yet.',
};
