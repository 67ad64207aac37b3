/** Tests of what a child is told of its review. */
@NullMarked
package safeguarding.reviewing.childsummary;

import org.jspecify.annotations.NullMarked;
