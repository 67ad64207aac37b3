/** Productions as events. */
@NullMarked
package safeguarding.licensing.productions.publication;

import org.jspecify.annotations.NullMarked;
