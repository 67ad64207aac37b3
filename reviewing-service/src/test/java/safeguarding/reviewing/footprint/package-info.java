/** The footprint of an IRO, tested. */
@NullMarked
package safeguarding.reviewing.footprint;

import org.jspecify.annotations.NullMarked;
