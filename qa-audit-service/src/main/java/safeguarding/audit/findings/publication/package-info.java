/** What happens to findings, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.findings.publication;

import org.jspecify.annotations.NullMarked;
