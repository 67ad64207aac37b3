/** What the receiver of the daily feed holds, in the database. */
@NullMarked
package safeguarding.conference.returns.daily.store;

import org.jspecify.annotations.NullMarked;
