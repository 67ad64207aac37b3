/** Who acts, and the audits that a body names. */
@NullMarked
package safeguarding.audit.lists;

import org.jspecify.annotations.NullMarked;
