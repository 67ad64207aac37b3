/** What passing time makes of actions. */
@NullMarked
package safeguarding.audit.actions.incoming;

import org.jspecify.annotations.NullMarked;
