/** Tests of performance licences. */
@NullMarked
package safeguarding.licensing.performances;

import org.jspecify.annotations.NullMarked;
