/** What happens to the keeping of records, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.retention.publication;

import org.jspecify.annotations.NullMarked;
