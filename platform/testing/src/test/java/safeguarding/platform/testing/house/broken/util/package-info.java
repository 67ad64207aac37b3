/** Odds and ends. */
@NullMarked
package safeguarding.platform.testing.house.broken.util;

import org.jspecify.annotations.NullMarked;
