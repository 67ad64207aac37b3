/** Tests of samples. */
@NullMarked
package safeguarding.audit.sampling;

import org.jspecify.annotations.NullMarked;
