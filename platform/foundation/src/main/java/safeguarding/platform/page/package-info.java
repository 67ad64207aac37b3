/** Documents for people, as plain HTML. */
@NullMarked
package safeguarding.platform.page;

import org.jspecify.annotations.NullMarked;
