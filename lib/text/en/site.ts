/** Words of the public pages: head and foot, home, legal pages and the pages that say that something went wrong. */
export const siteText = {
  meta: {
    description:
      'Answer questions about your system, your team and your deadline. Get a verdict between Go and Rust that you can defend, with its reasons, its uncertainty and what would change it.',
  },
  chrome: {
    skip: 'Skip to content',
    mainNavigation: 'Main',
    menu: 'Menu',
    footNavigation: 'All pages',
    footSentence: '{brand}. Every figure carries its source and its year.',
    howItWorks: 'How it works',
    comparison: 'Comparison',
    method: 'Method',
    record: 'Record',
    changes: 'Changes',
    forCompanies: 'For teams',
    assess: 'Take the assessment',
    home: 'Home',
    resume: 'Your assessments',
    about: 'About',
    privacy: 'Privacy',
    terms: 'Terms',
    accessibility: 'Accessibility',
    imprint: 'Imprint',
    staff: 'Staff sign-in',
  },
  home: {
    title: 'Go or Rust for your backend?',
    question: 'Go or Rust for your backend?',
    lead: 'Answer up to {count, plural, one {# question} other {# questions}} about the system, the team and the deadline. Get a verdict you can defend: how sure it is, what speaks for it, and what would change it.',
    assess: 'Take the assessment',
    effort: 'About 7 minutes. No account.',
    notSure: '“Not sure” is always an answer.',
    biasNote:
      'We place developers of both languages, so we are paid either way. The method reads your answers and nothing else: it cannot see which developers are on our bench.',
    biasLink: 'Why we are biased all the same',
    examples: {
      /** Names of the invented systems on which the method page and the playground show how the method works. */
      names: {
        'payment-api': 'Payments',
        'edge-proxy': 'Edge proxy',
        'order-events': 'Order events',
      },
      abouts: {
        'payment-api':
          'A Go team, first release in 6 to 12 weeks, input from strangers, a breach must not happen.',
        'edge-proxy': 'A C++ team new to Rust, hundreds of cores, slowest answers in 1 to 10 ms.',
        'order-events': 'A mixed team with a JVM past, a busy stream, memory and priorities left open.',
      },
      legend: 'Published decisions on the plumb line',
      note: 'Out of {count} decisions on record: for each language the surest that was right, and the surest miss. Each went through the same method as your answers; what the text does not say was left open. The weight hangs where the score is; the fan spans eight of ten plausible readings.',
      tabs: { go: 'Surest for Go', rust: 'Surest for Rust', miss: 'Surest miss' },
      outcomes: {
        right: {
          named: 'They chose {chosen}. The method names {lean} too, from the published constraints alone.',
          leaned:
            'They chose {chosen}. The method leans to {lean} too, without being sure enough to name it.',
        },
        wrong: {
          named: 'They chose {chosen}. The method names {lean}: by this measure it is wrong.',
          leaned: 'They chose {chosen}. The method leans to {lean}: by this measure it is wrong.',
        },
      },
      because: 'What weighed most: {answers}.',
    },
    record: {
      heading: 'How it does on decisions that real teams published',
      development:
        'All {count} decisions were used while the method was made. Expect it to do worse on decisions it has never seen.',
      all: 'See every decision, misses first',
    },
    steps: {
      heading: 'How it works',
      items: [
        {
          key: 'answer',
          title: 'Answer',
          body: 'One question a screen, with the reason we ask it. Every answer is saved as you give it, and a private link takes you back to it on any device.',
        },
        {
          key: 'verdict',
          title: 'Read the verdict',
          body: 'A language, or none, with how sure the method is, what each answer did, and what we do not know. Each answer’s part adds up to the score.',
        },
        {
          key: 'share',
          title: 'Share it',
          body: 'A report is frozen when it is made. You hand out a link to it and can take the link back; from then on it opens for nobody.',
        },
        {
          key: 'people',
          title: 'Ask for people',
          body: 'If you want developers, your answers become a brief. Staff read it and decide; nobody is introduced by a machine.',
        },
      ],
    },
    comparison: {
      heading: 'What the choice is really about',
      lead: 'The strongest claim for each language in each dimension. Behind each stand its source, its figures and how it can mislead; what speaks against it is one page further.',
      caption: 'The strongest claim for Go and for Rust in each dimension',
      dimension: 'Dimension',
      go: 'Strongest for Go',
      rust: 'Strongest for Rust',
      claims: 'Claims',
      count: '{count, plural, one {# claim} other {# claims}}',
      none: 'No claim speaks for it alone here.',
      more: 'Compared as well: {dimensions}.',
      all: 'The whole comparison',
    },
    bias: {
      heading: 'What we sell, and why that makes us biased',
      items: [
        {
          key: 'sell',
          title: 'What we sell',
          body: 'We place developers of Go and of Rust with companies, and are paid when somebody is placed. The assessment is free and stays yours if you never ask us for anybody.',
        },
        {
          key: 'biased',
          title: 'Why that makes us biased',
          body: 'Which of the two languages you choose makes no difference to us. That you change anything does: we earn nothing when the answer is to stay with what works, or to measure first.',
        },
        {
          key: 'against',
          title: 'What stands against it',
          body: 'The method cannot see our developers or our rates: the code that judges is kept from importing them, and a test fails if it does. Swap the languages in every answer and the verdict swaps too. Staying and measuring are verdicts like any other. Claims can be challenged by anyone, and our misses are published.',
        },
      ],
      links: [
        { href: '/method#fairness', label: 'How fairness is tested' },
        { href: '/record', label: 'Our misses' },
        { href: '/changes', label: 'What readers had corrected' },
        { href: '/about', label: 'Who runs this site' },
      ],
    },
    people: {
      heading: 'Looking for Go or Rust developers?',
      body: 'The assessment ends with a brief that your answers have already begun. Each field that is filled in says which answer it comes from. You can send the brief, change it or leave it.',
      action: 'Take the assessment',
    },
  },
  card: {
    alt: 'A plumb line at rest between Go and Rust, beside the words “{title}”',
    foot: 'Decided with evidence: how sure it is, why, and what would change it.',
    method: 'Every weight, every threshold and every test of fairness.',
    record: 'It leaned the way the organisation chose in {right} of {n} published decisions.',
    claim: '{favours} · {source}',
  },
  notFound: {
    title: 'Nothing here',
    heading: 'There is nothing at this address',
    body: 'The address may be mistyped, the link may have been taken back, or it may have run out. We cannot tell which, and that is on purpose: a private link should give nothing away.',
    next: 'If someone sent you the link, ask them for a new one.',
    home: 'Go to the home page',
    assess: 'Take the assessment',
    waysHeading: 'What people look for most',
    ways: [
      {
        href: '/reports',
        name: 'Your assessments',
        about: 'Go on where you stopped, or open a report again.',
      },
      {
        href: '/compare',
        name: 'Comparison',
        about: 'Go and Rust side by side, every sentence with its source.',
      },
      { href: '/method', name: 'Method', about: 'How a verdict comes about, with every number.' },
      { href: '/record', name: 'Record', about: 'How the method does on decisions that were made.' },
      { href: '/brief', name: 'Ask for people', about: 'With or without an assessment.' },
      { href: '/imprint', name: 'Imprint', about: 'Who runs this site, and how to reach them.' },
    ],
  },
};
