/** Tests of the clock. */
@NullMarked
package safeguarding.platform.time;

import org.jspecify.annotations.NullMarked;
