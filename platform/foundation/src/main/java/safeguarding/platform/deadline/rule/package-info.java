/** Timescales with the dates on which they are in force, and how a due date follows from one. */
@NullMarked
package safeguarding.platform.deadline.rule;

import org.jspecify.annotations.NullMarked;
