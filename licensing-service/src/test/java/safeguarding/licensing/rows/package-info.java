/** Who sees what, and what is refused. */
@NullMarked
package safeguarding.licensing.rows;

import org.jspecify.annotations.NullMarked;
