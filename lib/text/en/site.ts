/** Words of the public pages: head and foot, home, legal pages and the pages that say that something went wrong. */
export const siteText = {
  meta: {
    description:
      'Answer questions about your system, your team and your deadline. Get a verdict between Go and Rust that you can defend, with its reasons, its uncertainty and what would change it.',
  },
  chrome: {
    skip: 'Skip to content',
    mainNavigation: 'Main',
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
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    imprint: 'Imprint',
    staff: 'Staff sign-in',
  },
  home: {
    title: 'Go or Rust for your backend?',
    question: 'Go or Rust for your backend?',
    lead: 'Answer up to {count, plural, one {# question} other {# questions}} about the system, the team and the deadline. Get a verdict you can defend: how sure it is, what speaks for it, and what would change it.',
    assess: 'Take the assessment',
    effort: 'About 6 minutes. No account.',
    notSure: '“Not sure” is always an answer.',
    bias: 'We place developers of both languages, so we are paid either way. The method reads your answers and nothing else: it cannot see which developers are on our bench.',
    examples: {
      legend: 'Worked examples',
      note: 'Invented systems, put through the same method as your answers. The weight hangs where the score is; the fan spans eight of ten plausible readings of the answers.',
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
      turns:
        '{count, plural, one {It would turn if one answer were {answers}.} other {It would turn if the answers were {answers}.}}',
      verdicts: {
        go: 'The verdict is Go.',
        rust: 'The verdict is Rust.',
        split: 'The verdict is one language per part.',
        either: 'The verdict is that either will do: there is no practical difference.',
        undetermined: 'These answers do not decide between them.',
        stay: 'The verdict is to stay with what works.',
        'profile-first': 'The verdict is to measure before choosing.',
        'not-enough-information': 'There are not enough answers for a verdict.',
        conflict: 'The requirements rule each other out.',
      },
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
      lead: 'Five dimensions. Each language gets what speaks for it and what that costs, from sources you can open.',
      caption: 'Go and Rust in five dimensions, with the sources of each statement',
      dimension: 'Dimension',
      go: 'Go',
      rust: 'Rust',
      dimensions: {
        memory: 'Memory and reliability',
        speed: 'Speed',
        learning: 'Learning and daily work',
        concurrency: 'Concurrency',
        ecosystem: 'Ecosystem',
      },
      source: 'Source {number}',
      sources: 'Sources',
      sourceLine: '{publisher}, {year}',
    },
    people: {
      heading: 'Looking for Go or Rust developers?',
      body: 'The assessment ends with a brief that your answers have already begun. Each field that is filled in says which answer it comes from. You can send the brief, change it or leave it.',
      action: 'Take the assessment',
    },
  },
  notFound: {
    title: 'Nothing here',
    heading: 'There is nothing at this address',
    body: 'The address may be mistyped, the link may have been taken back, or it may have run out. We cannot tell which, and that is on purpose: a private link should give nothing away.',
    next: 'If someone sent you the link, ask them for a new one.',
    home: 'Go to the home page',
    assess: 'Take the assessment',
  },
};
