/** What the other features tell that allocation has to know. */
@NullMarked
package safeguarding.reviewing.allocation.incoming;

import org.jspecify.annotations.NullMarked;
