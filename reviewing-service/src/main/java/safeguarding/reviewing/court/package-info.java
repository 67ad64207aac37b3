/** Care proceedings as conference-service tells of them; the record is there. */
@NullMarked
package safeguarding.reviewing.court;

import org.jspecify.annotations.NullMarked;
