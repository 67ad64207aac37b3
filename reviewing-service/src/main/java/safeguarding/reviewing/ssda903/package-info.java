/** The SSDA903 return: the set of files of a year, read in and given out (E). */
@NullMarked
package safeguarding.reviewing.ssda903;

import org.jspecify.annotations.NullMarked;
