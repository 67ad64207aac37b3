/** Keyset pages and change feeds. */
@NullMarked
package safeguarding.platform.paging;

import org.jspecify.annotations.NullMarked;
