/** Words and meetings in the database. */
@NullMarked
package safeguarding.conference.voice.store;

import org.jspecify.annotations.NullMarked;
