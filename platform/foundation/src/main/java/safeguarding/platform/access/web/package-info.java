/** Who looked, over HTTP. */
@NullMarked
package safeguarding.platform.access.web;

import org.jspecify.annotations.NullMarked;
