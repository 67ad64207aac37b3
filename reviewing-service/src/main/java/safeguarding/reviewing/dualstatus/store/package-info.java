/** Dual status in the database. */
@NullMarked
package safeguarding.reviewing.dualstatus.store;

import org.jspecify.annotations.NullMarked;
