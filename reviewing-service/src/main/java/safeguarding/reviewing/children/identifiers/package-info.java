/** National identifiers of a child and the code sets of the census, with what is wrong with a value. */
@NullMarked
package safeguarding.reviewing.children.identifiers;

import org.jspecify.annotations.NullMarked;
