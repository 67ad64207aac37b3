/** Takes what conference-service tells of care proceedings. */
@NullMarked
package safeguarding.reviewing.court.incoming;

import org.jspecify.annotations.NullMarked;
