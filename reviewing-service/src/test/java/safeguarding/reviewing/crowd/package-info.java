/** What the service does while many looked-after children are there. */
@NullMarked
package safeguarding.reviewing.crowd;

import org.jspecify.annotations.NullMarked;
