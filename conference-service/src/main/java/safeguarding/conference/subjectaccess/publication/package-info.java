/** What happens to subject access requests, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.subjectaccess.publication;

import org.jspecify.annotations.NullMarked;
