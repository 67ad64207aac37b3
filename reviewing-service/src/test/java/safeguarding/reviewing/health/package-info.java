/** What the return asks of the health of looked-after children. */
@NullMarked
package safeguarding.reviewing.health;

import org.jspecify.annotations.NullMarked;
