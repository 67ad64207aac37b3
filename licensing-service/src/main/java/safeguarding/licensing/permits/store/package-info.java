/** Work permits in the database. */
@NullMarked
package safeguarding.licensing.permits.store;

import org.jspecify.annotations.NullMarked;
