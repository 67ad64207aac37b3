/** Productions over HTTP. */
@NullMarked
package safeguarding.licensing.productions.web;

import org.jspecify.annotations.NullMarked;
