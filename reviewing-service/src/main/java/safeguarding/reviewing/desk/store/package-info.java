/** What is due on desks, and the digests of it, in the database. */
@NullMarked
package safeguarding.reviewing.desk.store;

import org.jspecify.annotations.NullMarked;
