/** Subject access in the database. */
@NullMarked
package safeguarding.conference.subjectaccess.store;

import org.jspecify.annotations.NullMarked;
