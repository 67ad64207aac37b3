/** Moderation of cases. */
@NullMarked
package safeguarding.audit.moderation;

import org.jspecify.annotations.NullMarked;
