/** Meetings. */
@NullMarked
package safeguarding.platform.testing.house.sound.convening;

import org.jspecify.annotations.NullMarked;
