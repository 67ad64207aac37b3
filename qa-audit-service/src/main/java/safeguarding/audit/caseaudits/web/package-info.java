/** Audits of cases over HTTP. */
@NullMarked
package safeguarding.audit.caseaudits.web;

import org.jspecify.annotations.NullMarked;
