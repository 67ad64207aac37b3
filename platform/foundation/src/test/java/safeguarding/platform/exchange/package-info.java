/** A very small service on which idempotency, versions, pages, imports and the inbox are tried. */
@NullMarked
package safeguarding.platform.exchange;

import org.jspecify.annotations.NullMarked;
