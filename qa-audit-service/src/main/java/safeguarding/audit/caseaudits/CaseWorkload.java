package safeguarding.audit.caseaudits;

/**
 * What an auditor has to do and can do.
 *
 * @param staffId staff number
 * @param auditDaysPerMonth working days a month that are for audits
 * @param open audits of cases that are not submitted
 * @param overdue those of them that were due before today
 */
public record CaseWorkload(String staffId, int auditDaysPerMonth, int open, int overdue) {}
