/** Tests of the measures. */
@NullMarked
package safeguarding.platform.measure.suppression;

import org.jspecify.annotations.NullMarked;
