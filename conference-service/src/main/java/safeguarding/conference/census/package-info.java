/** The children in need census, as other systems write it: read in through the same aggregates as everything else. */
@NullMarked
package safeguarding.conference.census;

import org.jspecify.annotations.NullMarked;
