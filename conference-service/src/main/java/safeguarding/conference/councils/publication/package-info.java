/** What happens to arrangements between councils, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.councils.publication;

import org.jspecify.annotations.NullMarked;
