/** Plans. */
@NullMarked
package safeguarding.platform.testing.house.sound.plan;

import org.jspecify.annotations.NullMarked;
