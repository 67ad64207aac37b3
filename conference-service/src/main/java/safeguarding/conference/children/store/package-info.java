/** Children in the database. */
@NullMarked
package safeguarding.conference.children.store;

import org.jspecify.annotations.NullMarked;
