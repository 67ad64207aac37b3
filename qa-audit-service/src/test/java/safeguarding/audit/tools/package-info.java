/** Audit tools. */
@NullMarked
package safeguarding.audit.tools;

import org.jspecify.annotations.NullMarked;
