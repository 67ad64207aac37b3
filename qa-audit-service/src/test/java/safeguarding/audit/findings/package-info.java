/** Findings of audits. */
@NullMarked
package safeguarding.audit.findings;

import org.jspecify.annotations.NullMarked;
