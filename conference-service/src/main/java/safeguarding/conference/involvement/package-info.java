/** Who was expected at a conference, invited, reported, came, and agreed. */
@NullMarked
package safeguarding.conference.involvement;

import org.jspecify.annotations.NullMarked;
