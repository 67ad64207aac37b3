/** What was answered about the health of a looked-after child for a year of the return, where no day is known. */
@NullMarked
package safeguarding.reviewing.health.year;

import org.jspecify.annotations.NullMarked;
