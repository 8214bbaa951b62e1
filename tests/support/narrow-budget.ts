import { sql } from './db';

/** Gives the brief of a lead a budget that some of the demo profiles keep to, and some miss by little. */
export async function narrowBudget(leadId: string): Promise<void> {
  await sql(
    `update "Brief" set row_version = row_version + 1,
            fields = fields || '{"budgetCeiling": {"minorUnits": 8000, "currency": "EUR", "unit": "hour"}}'
      where lead_id = $1`,
    [leadId],
  );
}
