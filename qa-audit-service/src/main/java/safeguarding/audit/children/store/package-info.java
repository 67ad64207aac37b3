/** Where children are placed, in the database. */
@NullMarked
package safeguarding.audit.children.store;

import org.jspecify.annotations.NullMarked;
