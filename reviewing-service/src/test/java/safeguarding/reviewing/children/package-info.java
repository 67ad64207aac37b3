/** The register of children. */
@NullMarked
package safeguarding.reviewing.children;

import org.jspecify.annotations.NullMarked;
