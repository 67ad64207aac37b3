/** Findings over HTTP. */
@NullMarked
package safeguarding.audit.findings.web;

import org.jspecify.annotations.NullMarked;
