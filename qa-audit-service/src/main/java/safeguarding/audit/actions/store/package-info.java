/** Actions in the database. */
@NullMarked
package safeguarding.audit.actions.store;

import org.jspecify.annotations.NullMarked;
