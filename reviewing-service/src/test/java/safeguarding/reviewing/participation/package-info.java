/** Preparing reviews and taking part in them, tested. */
@NullMarked
package safeguarding.reviewing.participation;

import org.jspecify.annotations.NullMarked;
