/** Children missing from care, or away without authorisation, in the database. */
@NullMarked
package safeguarding.reviewing.missing.store;

import org.jspecify.annotations.NullMarked;
