/** Who sees what, and what is refused. */
@NullMarked
package safeguarding.audit.rows;

import org.jspecify.annotations.NullMarked;
