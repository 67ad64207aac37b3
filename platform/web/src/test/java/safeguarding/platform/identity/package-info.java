/** Tests of identifiers. */
@NullMarked
package safeguarding.platform.identity;

import org.jspecify.annotations.NullMarked;
