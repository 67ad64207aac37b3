/** Due dates that explain themselves. */
@NullMarked
package safeguarding.platform.deadline;

import org.jspecify.annotations.NullMarked;
