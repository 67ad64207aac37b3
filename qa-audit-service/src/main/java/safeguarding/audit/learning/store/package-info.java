/** Training in the database. */
@NullMarked
package safeguarding.audit.learning.store;

import org.jspecify.annotations.NullMarked;
