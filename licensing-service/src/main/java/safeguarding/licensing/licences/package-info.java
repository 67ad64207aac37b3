/** The life of a licence, from the draft to its end, whatever its kind. */
@NullMarked
package safeguarding.licensing.licences;

import org.jspecify.annotations.NullMarked;
