/** What an indicator is measured against: targets of the council, and what others reached. */
@NullMarked
package safeguarding.platform.measure.yardstick;

import org.jspecify.annotations.NullMarked;
