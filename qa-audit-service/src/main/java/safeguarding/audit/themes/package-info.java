/** What audits are about, and where each theme comes from. */
@NullMarked
package safeguarding.audit.themes;

import org.jspecify.annotations.NullMarked;
