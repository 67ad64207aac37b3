/** The audit of one case by one auditor: question by question, with evidence, to a grade. */
@NullMarked
package safeguarding.audit.caseaudits;

import org.jspecify.annotations.NullMarked;
