/** Meetings in a list. */
@NullMarked
package safeguarding.platform.testing.house.sound.convening.store;

import org.jspecify.annotations.NullMarked;
