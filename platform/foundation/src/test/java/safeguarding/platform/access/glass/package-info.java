/** Breaking the glass, over HTTP. */
@NullMarked
package safeguarding.platform.access.glass;

import org.jspecify.annotations.NullMarked;
