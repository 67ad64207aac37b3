/** Who may see a child's record, as the publishers tell. */
@NullMarked
package safeguarding.audit.children;

import org.jspecify.annotations.NullMarked;
