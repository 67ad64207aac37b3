/** Tests of the measures. */
@NullMarked
package safeguarding.platform.measure;

import org.jspecify.annotations.NullMarked;
