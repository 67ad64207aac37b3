/** The SSDA903 return in and out. */
@NullMarked
package safeguarding.reviewing.ssda903;

import org.jspecify.annotations.NullMarked;
