/** Registrations of employers in the database. */
@NullMarked
package safeguarding.licensing.employers.store;

import org.jspecify.annotations.NullMarked;
