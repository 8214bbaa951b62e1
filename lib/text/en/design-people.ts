/** Words of the design page that shows what staff work with. */
export const designPeopleText = {
  title: 'Design: leads and people',
  lead: 'What staff work with: leads, developers, mail, accounts. Every person and company is invented. Nothing here changes anything.',
  sections: {
    lists: 'Leads in lists',
    lead: 'A lead',
    developers: 'Developers',
    desk: 'Audit log, mail and accounts',
  },
  notes: {
    lists: 'A long name breaks before it takes the room of the columns beside it.',
    lead: 'Every number of a ranking is computed from three invented profiles by the ranking itself.',
    developers:
      'What is known differs from what is said, and both from what is unknown. What was confirmed long ago says so.',
    desk: 'Forms refuse in the words of the act; send one of the parts page to see how.',
  },
  states: {
    answered: 'Answered, agreed to nothing',
    nobody: 'Nobody fits',
    notRanked: 'Not ranked yet',
    waiting: 'Waiting',
    overdue: 'Overdue',
    decided: 'Decided',
    withoutAccount: 'Decided by an account that is gone',
    intact: 'Intact',
    broken: 'Broken',
    nothingSaid: 'Nothing said',
  },
  samples: {
    system: 'Edge gateway',
    companies: {
      usual: 'Nordlicht Versicherung',
      long: 'Rechtsschutzversicherungsgesellschaften Donaudampfschifffahrt',
      rtl: 'שרה אבן־עזרא',
    },
    names: {
      usual: 'Mina Okafor',
      long: 'Maximiliane-Friederike von der Donaudampfschifffahrt',
      rtl: 'שרה אבן־עזרא',
    },
    note: 'They want two people from January. The first call was friendly.\nAsk about hours on call.',
    challenge: 'The source speaks of libraries, not of the whole ecosystem.',
    reason: 'The source says so in its second part. The claim is narrowed.',
    evidence: 'Walked through a service that was written last year, and found the race in it.',
    mail: 'Thank you for your challenge.\nYou can follow it here: https://portal.example/claims/one',
    subject: 'Your challenge arrived',
    action: 'lead.stage.change',
    setting: 'BRAND_LEGAL_NAME',
    missing: 'name of the operator',
  },
};
