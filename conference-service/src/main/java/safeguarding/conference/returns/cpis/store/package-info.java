/** What CP-IS was told and told us, in the database. */
@NullMarked
package safeguarding.conference.returns.cpis.store;

import org.jspecify.annotations.NullMarked;
