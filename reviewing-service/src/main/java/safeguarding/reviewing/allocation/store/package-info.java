/** Keeps who is whose reviewing officer. */
@NullMarked
package safeguarding.reviewing.allocation.store;

import org.jspecify.annotations.NullMarked;
