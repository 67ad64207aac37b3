/** An audit that finds a child at risk: who is told the same day, who answers, and what happens when nobody does. */
@NullMarked
package safeguarding.audit.concerns;

import org.jspecify.annotations.NullMarked;
