/** Children in the database. */
@NullMarked
package safeguarding.reviewing.children.store;

import org.jspecify.annotations.NullMarked;
