/** From which permanent home a child came into care, over HTTP. */
@NullMarked
package safeguarding.reviewing.formerpermanence.web;

import org.jspecify.annotations.NullMarked;
