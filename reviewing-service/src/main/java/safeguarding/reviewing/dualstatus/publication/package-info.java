/** Dual status in the words of the event catalogue. */
@NullMarked
package safeguarding.reviewing.dualstatus.publication;

import org.jspecify.annotations.NullMarked;
