/** Tests of who may see which child. */
@NullMarked
package safeguarding.audit.children;

import org.jspecify.annotations.NullMarked;
