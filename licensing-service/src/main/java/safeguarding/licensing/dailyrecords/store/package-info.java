/** Daily records in the database. */
@NullMarked
package safeguarding.licensing.dailyrecords.store;

import org.jspecify.annotations.NullMarked;
