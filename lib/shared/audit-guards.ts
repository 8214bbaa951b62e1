/** The triggers without which the audit log could be changed unseen, each with its table. */
export const auditGuards = [
  ['AuditLog', 'AuditLog_chain'],
  ['AuditLog', 'AuditLog_append_only'],
  ['AuditLog', 'AuditLog_keep'],
  ['AuditHead', 'AuditHead_by_trigger_only'],
  ['AuditHead', 'AuditHead_keep'],
  ['AuditCheck', 'AuditCheck_append_only'],
  ['AuditCheck', 'AuditCheck_keep'],
] as const;
