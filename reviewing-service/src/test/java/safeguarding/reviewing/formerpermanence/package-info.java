/** From which permanent home a child came into care. */
@NullMarked
package safeguarding.reviewing.formerpermanence;

import org.jspecify.annotations.NullMarked;
