/** Decisions and records of reviews, tested. */
@NullMarked
package safeguarding.reviewing.decisions;

import org.jspecify.annotations.NullMarked;
