/** A very small service the kit is tried on. */
@NullMarked
package safeguarding.platform.testing.sample;

import org.jspecify.annotations.NullMarked;
