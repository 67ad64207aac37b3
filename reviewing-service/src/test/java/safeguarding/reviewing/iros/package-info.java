/** The register of reviewing officers. */
@NullMarked
package safeguarding.reviewing.iros;

import org.jspecify.annotations.NullMarked;
