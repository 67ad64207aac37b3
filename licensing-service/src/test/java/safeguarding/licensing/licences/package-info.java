/** The life of licences. */
@NullMarked
package safeguarding.licensing.licences;

import org.jspecify.annotations.NullMarked;
