/** Requests as the callers of a service send them. */
@NullMarked
package safeguarding.platform.testing.calls;

import org.jspecify.annotations.NullMarked;
