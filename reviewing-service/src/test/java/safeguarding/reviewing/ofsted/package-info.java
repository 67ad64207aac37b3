/** The inspection list. */
@NullMarked
package safeguarding.reviewing.ofsted;

import org.jspecify.annotations.NullMarked;
