/** What the return asks about the health and conduct of looked-after children. */
@NullMarked
package safeguarding.reviewing.health;

import org.jspecify.annotations.NullMarked;
