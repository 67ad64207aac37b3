/** Care proceedings in the database. */
@NullMarked
package safeguarding.conference.court.store;

import org.jspecify.annotations.NullMarked;
