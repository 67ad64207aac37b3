/** Keeps periods of care. */
@NullMarked
package safeguarding.reviewing.care.store;

import org.jspecify.annotations.NullMarked;
