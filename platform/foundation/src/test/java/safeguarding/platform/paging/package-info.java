/** Cursors and pages, tried out. */
@NullMarked
package safeguarding.platform.paging;

import org.jspecify.annotations.NullMarked;
