/** What the features about children on stage share: schedules and rulings as they travel, and the law that is loaded. */
@NullMarked
package safeguarding.licensing.stage;

import org.jspecify.annotations.NullMarked;
