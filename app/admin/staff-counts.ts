import 'server-only';
import { cache } from 'react';
import { countChallenges } from '@/lib/data/challenges-staff';
import { countDevelopers } from '@/lib/data/developers/list-developers';
import { countLeadsByStage } from '@/lib/data/leads/list-leads';

// The frame and the page inside it show the same figures: each is counted once per request.
export const leadCounts = cache(countLeadsByStage);
export const developerCount = cache(countDevelopers);
export const challengeCounts = cache(countChallenges);
