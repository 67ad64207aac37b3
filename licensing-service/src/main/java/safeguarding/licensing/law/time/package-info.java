/** Days and stretches of civil time in England. */
@NullMarked
package safeguarding.licensing.law.time;

import org.jspecify.annotations.NullMarked;
