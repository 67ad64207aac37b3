/** Takes what other features tell of adoption orders. */
@NullMarked
package safeguarding.reviewing.adoption.incoming;

import org.jspecify.annotations.NullMarked;
