/** The one clock and civil time in England. */
@NullMarked
package safeguarding.platform.time;

import org.jspecify.annotations.NullMarked;
