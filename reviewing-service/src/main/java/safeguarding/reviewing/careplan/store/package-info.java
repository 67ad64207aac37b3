/** Keeps care plans. */
@NullMarked
package safeguarding.reviewing.careplan.store;

import org.jspecify.annotations.NullMarked;
