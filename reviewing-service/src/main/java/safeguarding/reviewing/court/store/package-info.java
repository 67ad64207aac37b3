/** Care proceedings in the database. */
@NullMarked
package safeguarding.reviewing.court.store;

import org.jspecify.annotations.NullMarked;
