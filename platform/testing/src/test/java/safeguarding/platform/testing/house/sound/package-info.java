/** A service that keeps the rules of the house. */
@NullMarked
package safeguarding.platform.testing.house.sound;

import org.jspecify.annotations.NullMarked;
