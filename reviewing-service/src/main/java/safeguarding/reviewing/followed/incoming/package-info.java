/** Takes what conference-service tells. */
@NullMarked
package safeguarding.reviewing.followed.incoming;

import org.jspecify.annotations.NullMarked;
