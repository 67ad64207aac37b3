/** From which permanent home a child came into care: what is told of it. */
@NullMarked
package safeguarding.reviewing.formerpermanence.publication;

import org.jspecify.annotations.NullMarked;
