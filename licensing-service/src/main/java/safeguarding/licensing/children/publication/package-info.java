/** Events of the register of children. */
@NullMarked
package safeguarding.licensing.children.publication;

import org.jspecify.annotations.NullMarked;
