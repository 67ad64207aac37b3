/** Care plans: their rules, and over HTTP. */
@NullMarked
package safeguarding.reviewing.careplan;

import org.jspecify.annotations.NullMarked;
