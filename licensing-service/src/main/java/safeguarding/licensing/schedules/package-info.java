/** What the law says to planned or recorded schedules, and whether it wants a licence; nothing is kept. */
@NullMarked
package safeguarding.licensing.schedules;

import org.jspecify.annotations.NullMarked;
