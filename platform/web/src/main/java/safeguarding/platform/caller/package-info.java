/** Who calls, on whose behalf and to what purpose. */
@NullMarked
package safeguarding.platform.caller;

import org.jspecify.annotations.NullMarked;
