/** Productions in which children may take part: who makes them, where and on which days. */
@NullMarked
package safeguarding.licensing.productions;

import org.jspecify.annotations.NullMarked;
