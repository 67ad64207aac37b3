/** What reviews tell that midway checks have to know. */
@NullMarked
package safeguarding.reviewing.footprint.incoming;

import org.jspecify.annotations.NullMarked;
