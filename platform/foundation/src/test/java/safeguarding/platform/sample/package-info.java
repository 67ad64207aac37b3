/** One small aggregate on which the foundation is tried out. */
@NullMarked
package safeguarding.platform.sample;

import org.jspecify.annotations.NullMarked;
