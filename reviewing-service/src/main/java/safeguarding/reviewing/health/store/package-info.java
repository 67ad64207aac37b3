/** What the return asks about the health and conduct of looked-after children, in the database. */
@NullMarked
package safeguarding.reviewing.health.store;

import org.jspecify.annotations.NullMarked;
