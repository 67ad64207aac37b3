/** Where a personal value might get out. */
@NullMarked
package safeguarding.platform.testing.privacy;

import org.jspecify.annotations.NullMarked;
