/** What the return asks about the health and conduct of looked-after children: what is told of it. */
@NullMarked
package safeguarding.reviewing.health.publication;

import org.jspecify.annotations.NullMarked;
