/** What stands on desks, from the tables of the other features. */
@NullMarked
package safeguarding.audit.desk.store;

import org.jspecify.annotations.NullMarked;
