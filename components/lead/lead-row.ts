import type { BriefContent } from '@/lib/domain/lead/brief';
import type { LeadStage } from '@/lib/domain/lead/stage';

/** What a line about one lead shows, wherever it stands in a list. */
export type LeadListRow = {
  id: string;
  reference: string;
  company: string;
  systemName: string;
  verdict: string | null;
  stage: LeadStage;
  wants: Pick<BriefContent, 'seats' | 'language' | 'level'> | null;
  fits: number | null;
  ownerName: string | null;
  createdAt: Date;
  isDemo: boolean;
};
