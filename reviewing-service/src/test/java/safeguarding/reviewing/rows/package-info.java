/** Who sees what, and what is refused. */
@NullMarked
package safeguarding.reviewing.rows;

import org.jspecify.annotations.NullMarked;
