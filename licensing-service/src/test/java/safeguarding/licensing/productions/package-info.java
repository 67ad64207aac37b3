/** Tests of productions. */
@NullMarked
package safeguarding.licensing.productions;

import org.jspecify.annotations.NullMarked;
