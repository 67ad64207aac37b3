/** Takes what workforce-service tells of training. */
@NullMarked
package safeguarding.audit.learning.incoming;

import org.jspecify.annotations.NullMarked;
