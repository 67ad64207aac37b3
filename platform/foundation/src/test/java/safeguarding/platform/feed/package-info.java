/** The feeds on a real PostgreSQL: the same scripts as the relay. */
@NullMarked
package safeguarding.platform.feed;

import org.jspecify.annotations.NullMarked;
