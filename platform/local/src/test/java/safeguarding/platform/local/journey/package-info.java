/** The whole suite as real processes, walked through as a newcomer would. */
@NullMarked
package safeguarding.platform.local.journey;

import org.jspecify.annotations.NullMarked;
