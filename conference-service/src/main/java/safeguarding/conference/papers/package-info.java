/** The full record of a conference: its minutes, what was asked to be corrected, and what was added after they were sent. */
@NullMarked
package safeguarding.conference.papers;

import org.jspecify.annotations.NullMarked;
