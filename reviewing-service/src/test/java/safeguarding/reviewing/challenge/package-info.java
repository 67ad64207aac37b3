/** What IROs challenge. */
@NullMarked
package safeguarding.reviewing.challenge;

import org.jspecify.annotations.NullMarked;
