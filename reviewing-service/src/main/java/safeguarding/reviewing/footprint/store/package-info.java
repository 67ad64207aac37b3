/** The footprint of an IRO in the database. */
@NullMarked
package safeguarding.reviewing.footprint.store;

import org.jspecify.annotations.NullMarked;
