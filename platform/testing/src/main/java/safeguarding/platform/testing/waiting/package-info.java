/** What holds for a service that is there and has nothing to offer yet. */
@NullMarked
package safeguarding.platform.testing.waiting;

import org.jspecify.annotations.NullMarked;
