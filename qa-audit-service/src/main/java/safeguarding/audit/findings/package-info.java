/** What audits found, and whether a re-audit showed that it changed. */
@NullMarked
package safeguarding.audit.findings;

import org.jspecify.annotations.NullMarked;
