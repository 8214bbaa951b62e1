import type { NeededLevel } from '@/lib/domain/developer/skill-level';
import type { EnglishLevel } from '@/lib/domain/developer/english-level';
import type { BriefField, Importance, LanguageNeed } from '@/lib/domain/lead/brief';

/** Words of the form in which a company asks for people. Labels of choices that other pages share stand in `people.ts`. */
export const briefText = {
  title: 'Ask for people',
  lead: 'Four parts. Only your name, work e-mail, company and country are required; everything else makes the answer better.',
  fromReport:
    'We filled in what your answers tell us. Each of these fields names the answer it comes from, and you can change all of them.',
  fromScratch: 'This request does not come from a report, so only a few default values are filled in.',
  takeAssessment: 'Take the assessment first',
  required: 'required',
  chooseCountry: 'Choose a country',
  optional: 'optional',

  steps: {
    work: { title: 'The work', lead: 'What people would work with, and how well they must know it.' },
    people: { title: 'The people', lead: 'How many people, on what terms, from when and for how long.' },
    terms: { title: 'Hours and money', lead: 'When both sides work, and what it may cost.' },
    contact: { title: 'Who is asking', lead: 'Where the answer goes.' },
  },

  fields: {
    contactName: { label: 'Your name', help: '' },
    workEmail: { label: 'Work e-mail', help: 'We reply only to this address.' },
    company: { label: 'Company', help: '' },
    country: { label: 'Country', help: 'Where the contract would be signed.' },
    language: { label: 'Language', help: '' },
    level: { label: 'Seniority', help: 'If you leave it open, every level counts.' },
    seats: { label: 'People', help: 'From 1 to 20.' },
    engagement: { label: 'Engagement', help: 'Only people who accept this kind of engagement are shown.' },
    startOn: { label: 'Preferred start', help: '' },
    latestStartOn: {
      label: 'Latest start',
      help: 'People who can only start later are not shown. If empty, the preferred start counts.',
    },
    hoursPerWeek: { label: 'Hours a week', help: 'For each person.' },
    minHoursPerWeek: { label: 'Minimum hours a week', help: 'If empty, the hours above count.' },
    durationMonths: {
      label: 'Duration in months',
      help: 'Shared hours are checked over this period, including clock changes.',
    },
    timeZone: { label: 'Your time zone', help: '' },
    workDays: { label: 'Your working days', help: '' },
    workFrom: { label: 'Your day begins', help: 'Local time, in quarter hours.' },
    workTo: {
      label: 'Your day ends',
      help: 'Local time. An end that is not after the start is on the next day.',
    },
    minOverlapMinutes: {
      label: 'Minimum shared hours a week',
      help: 'Hours when both sides are at work, in the worst week of the engagement.',
    },
    budgetCeiling: {
      label: 'Maximum you can pay per person',
      help: 'Before tax. People who ask for more are not shown, but near misses are named. Other currencies are converted with a table whose date we show, if it has them.',
    },
    budgetTarget: { label: 'What you hope to pay', help: 'Never more than the amount above.' },
    requirements: {
      label: 'Skills',
      help: '“Must” leaves out everyone who lacks the skill. The other two only change the order.',
    },
    english: {
      label: 'Minimum English',
      help: 'Ask for what the work needs; a higher level leaves people out.',
    },
    domains: {
      label: 'Business domains',
      help: 'Up to 5. Experience in them counts, and people who refuse one of them are not shown.',
    },
    onCall: { label: 'On call outside working hours', help: 'People who refuse it are not shown.' },
    notes: {
      label: 'Anything else',
      help: 'Up to 2,000 characters, read by people only. Please leave out names and secrets.',
    },
    consentRequest: { label: 'Answering this request', help: '' },
    consentLater: { label: 'Later contact', help: '' },
  } satisfies Record<BriefField, { label: string; help: string }>,

  money: {
    currency: 'Currency',
    unit: 'Per',
    readAs: 'Read as {amount}.',
    units: { hour: 'hour', day: 'day', month: 'month', year: 'year' },
  },

  requirement: {
    row: 'Skill {number}',
    skill: 'Skill',
    level: 'Level',
    importance: 'Importance',
    none: 'No skill',
    add: 'Add a skill',
    remove: 'Remove {skill}',
  },

  languages: {
    go: 'Go',
    rust: 'Rust',
    both: 'Both: one person knows both, or a group covers both',
    either: 'Either: one of the two is enough',
  } satisfies Record<LanguageNeed, string>,
  neededLevels: {
    1: '1: works with guidance',
    2: '2: works alone',
    3: '3: designs and reviews',
    4: '4: leads and advises others',
  } satisfies Record<NeededLevel, string>,
  importances: {
    must: 'Must: leaves out everyone without it',
    should: 'Should: counts a lot',
    nice: 'Nice: counts a little',
  } satisfies Record<Importance, string>,
  english: {
    a2: 'A2: simple messages',
    b1: 'B1: everyday work in writing',
    b2: 'B2: takes part in meetings',
    c1: 'C1: leads meetings, writes documents',
    c2: 'C2: every nuance',
  } satisfies Record<EnglishLevel, string>,
  /** An entry of the list of time zones: a name that is no longer in use. */
  formerZone: '{former}, now {zone}',
  overlap: '{hours, plural, =0 {No shared hours needed} one {# hour a week} other {# hours a week}}',
  open: 'Left open',
  openList: 'Choose from the list',

  origins: {
    answer: 'From your answers: {questions}',
    oneAnswer: 'From your answer to “{question}”',
    default: 'A default value, not from your answers',
    edited: 'Changed by you; it was filled in from “{question}”',
    typed: 'Typed by you',
  },

  consent: {
    version: 'consent-1',
    request:
      'You may keep what I wrote here, use it to look for developers, and answer me by e-mail. I can withdraw this at any time.',
    later: 'You may write to me again if a developer who fits this request turns up later.',
    note: 'The first is required, because we cannot answer without it. The second is up to you.',
  },

  notSent: 'The request was not sent',
  /** What is wrong with a field, where the general sentence would not say enough. */
  problems: {
    contactName: { required: 'Please tell us your name.' },
    workEmail: {
      required: 'Please give an e-mail address, so that we can answer.',
      email: 'This does not look like an e-mail address. It should read like name@company.com.',
    },
    company: { required: 'Please name your company.' },
    country: { choice: 'Please choose the country.' },
    seats: { number: 'Please enter a whole number from 1 to 20.' },
    hoursPerWeek: { number: 'Please enter whole hours from 1 to 60.' },
    minHoursPerWeek: { number: 'Please enter whole hours, no more than the hours a week above.' },
    durationMonths: { number: 'Please enter whole months from 1 to 60.' },
    latestStartOn: { date: 'The latest start must not be before the preferred start.' },
    timeZone: { choice: 'We do not know this time zone. Please choose one from the list.' },
    workDays: { choice: 'Please choose at least one day.' },
    workFrom: { number: 'Please enter a time in quarter hours, like 09:00 or 09:15.' },
    workTo: {
      number: 'Please enter a time in quarter hours, like 17:00 or 17:15.',
      choice: 'The day must not end at the time it begins.',
    },
    budgetCeiling: {
      number: 'Please enter an amount in the currency you chose, like 650, 92.50 or 85k.',
      choice: 'Please choose a currency and a unit.',
    },
    budgetTarget: {
      number: 'Please enter an amount that is no more than the most you can pay.',
      choice: 'Please choose a currency and a unit.',
    },
    requirements: {
      choice: 'Please choose a level and an importance for each skill, and list each skill once.',
      'too-long': 'Please list at most 12 skills.',
    },
    domains: { 'too-long': 'Please choose at most 5 domains.', choice: 'Please choose from the list.' },
    consentRequest: { consent: 'Without your agreement we could not answer. Nothing was sent.' },
  } satisfies Partial<Record<BriefField, Record<string, string>>>,

  problemIn: '{field}: {problem}',

  submit: 'Send the request',
  pending: 'Sending',
  next: 'What happens next: a person reads your request, picks developers by hand from the list of matches, and writes to you. No one is introduced without your agreement.',
  sent: {
    title: 'Your request is with us',
    lead: 'Its number is {reference}. It arrived on {date}.',
    next: 'A person reads it and writes to the address you gave. You can reply to that e-mail to change or withdraw the request.',
    back: 'Back to your reports',
    backToReport: 'Back to the report',
  },

  already: {
    lead: 'You have already asked for people with this report. A person reads each request and writes to you.',
    one: 'Request {reference}, sent on {date}',
    again: 'Send another request',
    againLead: 'For other people or other terms, you can send another one. It is answered separately.',
  },

  /** The same page is sent once more with other content. */
  sentBefore:
    'You already sent a request from this page: {reference}. Press “Send the request” again to send what it says now as a new one.',
  tooOld: 'This page was open for a long time. Press “Send the request” again; what you typed is still here.',
  trap: 'Leave this field empty',
  draft: {
    kept: 'What you type is kept on this device until you send it.',
    restored: 'We filled in what you typed on this device on {date}. It has not been sent.',
    startOver: 'Start over',
  },
};
