/** Events of licences. */
@NullMarked
package safeguarding.licensing.licences.publication;

import org.jspecify.annotations.NullMarked;
