/** The code sets of the SSDA903 return, with their years. */
@NullMarked
package safeguarding.reviewing.care.codes;

import org.jspecify.annotations.NullMarked;
