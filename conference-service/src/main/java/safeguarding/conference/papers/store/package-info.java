/** Minutes in the database. */
@NullMarked
package safeguarding.conference.papers.store;

import org.jspecify.annotations.NullMarked;
