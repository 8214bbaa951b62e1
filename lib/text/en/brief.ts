import type { NeededLevel } from '@/lib/domain/developer/skill-level';
import type { EnglishLevel } from '@/lib/domain/developer/english-level';
import type { BriefField, Importance, LanguageNeed } from '@/lib/domain/lead/brief';

/** Words of the form in which a company asks for people. Labels of choices that other pages share stand in `people.ts`. */
export const briefText = {
  title: 'Ask for people',
  lead: 'Four short parts. Only your name, work e-mail, company and country are required; everything else makes the answer better.',
  fromReport:
    'We filled in what your answers tell. Each such field names the answer it comes from, and you can change all of them.',
  fromScratch: 'This request does not come from a report, so nothing is filled in but a few usual values.',
  takeAssessment: 'Take the assessment first',
  required: 'required',
  chooseCountry: 'Choose a country',
  optional: 'optional',

  steps: {
    work: { title: 'The work', lead: 'What people would work with, and how well they must know it.' },
    people: { title: 'The people', lead: 'How many, how, from when and for how long.' },
    terms: { title: 'Hours and money', lead: 'When both sides are at work, and what it may cost.' },
    contact: { title: 'Who is asking', lead: 'Where the answer goes.' },
  },

  fields: {
    contactName: { label: 'Your name', help: '' },
    workEmail: { label: 'Work e-mail', help: 'We answer to this address and nowhere else.' },
    company: { label: 'Company', help: '' },
    country: { label: 'Country', help: 'Where the contract would be signed.' },
    language: { label: 'Language', help: '' },
    level: { label: 'Seniority', help: 'Leave it open and every level counts.' },
    seats: { label: 'People', help: 'From 1 to 20.' },
    engagement: { label: 'Engagement', help: 'Only people who take this kind of work are shown.' },
    startOn: { label: 'Wanted start', help: '' },
    latestStartOn: {
      label: 'Latest start',
      help: 'Nobody who starts later is shown. Empty means the wanted start.',
    },
    hoursPerWeek: { label: 'Hours a week', help: 'For each person.' },
    minHoursPerWeek: { label: 'Fewest hours a week', help: 'Empty means the hours above.' },
    durationMonths: {
      label: 'Months',
      help: 'Shared hours are checked over this time, clock changes included.',
    },
    timeZone: { label: 'Your time zone', help: '' },
    workDays: { label: 'Your working days', help: '' },
    workFrom: { label: 'Your day begins', help: 'Local time, in quarter hours.' },
    workTo: {
      label: 'Your day ends',
      help: 'Local time. An end that is not after the beginning is on the next day.',
    },
    minOverlapMinutes: {
      label: 'Shared hours a week, at least',
      help: 'Hours in which both sides are at work, in the worst week of the engagement.',
    },
    budgetCeiling: {
      label: 'Most you can pay, for each person',
      help: 'Before tax. Nobody who asks for more is shown, but a near miss is named. Other currencies are converted by a table whose day we show.',
    },
    budgetTarget: { label: 'What you hope to pay', help: 'Never more than the amount above.' },
    requirements: {
      label: 'Skills',
      help: 'A must leaves out everybody who lacks the skill. The other two only move the order.',
    },
    english: {
      label: 'English, at least',
      help: 'Ask for what the work needs; higher levels leave people out.',
    },
    domains: {
      label: 'Fields of business',
      help: 'Up to 5. Experience in them counts, and whoever refuses one of them is not shown.',
    },
    onCall: { label: 'On call outside working hours', help: 'Whoever refuses it is not shown.' },
    notes: {
      label: 'Anything else',
      help: 'Up to 2,000 characters, read by people only. Please name nobody, and no secrets.',
    },
    consentRequest: { label: 'Answering this request', help: '' },
    consentLater: { label: 'Later contact', help: '' },
  } satisfies Record<BriefField, { label: string; help: string }>,

  money: {
    currency: 'Currency',
    unit: 'For each',
    units: { hour: 'hour', day: 'day', month: 'month', year: 'year' },
  },

  requirement: {
    row: 'Skill {number}',
    skill: 'Skill',
    level: 'Level',
    importance: 'Weight',
    none: 'No skill',
    add: 'Add a skill',
    remove: 'Remove {skill}',
  },

  languages: {
    go: 'Go',
    rust: 'Rust',
    both: 'Both: one person must know both; in a group, some know one and some the other',
    either: 'Either: one of the two is enough, so we look at both',
  } satisfies Record<LanguageNeed, string>,
  neededLevels: {
    1: '1: works with guidance',
    2: '2: works alone',
    3: '3: designs and reviews',
    4: '4: leads, is asked by others',
  } satisfies Record<NeededLevel, string>,
  importances: {
    must: 'Must: leaves out everybody without it',
    should: 'Should: counts much',
    nice: 'Nice: counts a little',
  } satisfies Record<Importance, string>,
  english: {
    a2: 'A2: simple messages',
    b1: 'B1: everyday work in writing',
    b2: 'B2: takes part in meetings',
    c1: 'C1: leads meetings, writes documents',
    c2: 'C2: every nuance',
  } satisfies Record<EnglishLevel, string>,
  overlap: '{hours, plural, =0 {No shared hours needed} one {# hour a week} other {# hours a week}}',
  open: 'Left open',
  openList: 'Choose from the list',

  origins: {
    answer: 'From your answers: {questions}',
    oneAnswer: 'From your answer to “{question}”',
    default: 'A usual value, not from your answers',
    edited: 'Changed by you; it was filled in from “{question}”',
    typed: 'Typed by you',
  },

  consent: {
    version: 'consent-1',
    request:
      'You may keep what I wrote here, use it to look for developers, and answer me by e-mail. I can withdraw this at any time.',
    later: 'You may write to me again if a developer who fits this request turns up later.',
    note: 'The first is needed, because without it we could not answer. The second is up to you.',
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
    latestStartOn: { date: 'The latest start must not lie before the wanted start.' },
    timeZone: { choice: 'We do not know this time zone. Please choose one from the list.' },
    workDays: { choice: 'Please choose at least one day.' },
    workFrom: { number: 'Please enter a time in quarter hours, like 09:00 or 09:15.' },
    workTo: {
      number: 'Please enter a time in quarter hours, like 17:00 or 17:15.',
      choice: 'The day must not end when it begins.',
    },
    budgetCeiling: {
      number: 'Please enter an amount like 650 or 92.50.',
      choice: 'Please choose a currency and a unit.',
    },
    budgetTarget: {
      number: 'Please enter an amount that is no more than the most you can pay.',
      choice: 'Please choose a currency and a unit.',
    },
    requirements: {
      choice: 'Please choose a level and a weight for each skill, and list each skill once.',
      'too-long': 'Please list at most 12 skills.',
    },
    domains: { 'too-long': 'Please choose at most 5 fields.', choice: 'Please choose from the list.' },
    consentRequest: { consent: 'Without your agreement we could not answer. Nothing was sent.' },
  } satisfies Partial<Record<BriefField, Record<string, string>>>,

  problemIn: '{field}: {problem}',

  submit: 'Send the request',
  pending: 'Sending',
  next: 'What happens next: a person reads it, picks developers by hand from the list this gives, and writes to you. Nobody is introduced without your word.',
  sent: {
    title: 'Your request is with us',
    lead: 'Its number is {reference}. We have sent a short confirmation to the address you gave.',
    next: 'A person reads it and writes to you. You can answer that mail to change or withdraw the request.',
    back: 'Back to your reports',
  },
};
