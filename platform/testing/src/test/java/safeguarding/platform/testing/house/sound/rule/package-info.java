/** Rules of the field. */
@NullMarked
package safeguarding.platform.testing.house.sound.rule;

import org.jspecify.annotations.NullMarked;
