/** Productions in the database. */
@NullMarked
package safeguarding.licensing.productions.store;

import org.jspecify.annotations.NullMarked;
