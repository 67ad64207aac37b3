package safeguarding.audit.tools;

import safeguarding.audit.cases.CaseKind;

/**
 * What all versions of a tool have in common.
 *
 * @param code stable short code, such as {@code core-groups}
 * @param title what people call it
 * @param kind what cases it is made for
 */
public record AuditTool(String code, String title, CaseKind kind) {}
