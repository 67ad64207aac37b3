/** Signed bearer tokens of people and machines who do not exist. */
@NullMarked
package safeguarding.platform.testing.tokens;

import org.jspecify.annotations.NullMarked;
