/** What workforce-service answers to findings with training. */
@NullMarked
package safeguarding.audit.learning;

import org.jspecify.annotations.NullMarked;
