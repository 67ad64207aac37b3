/** The register of children. */
@NullMarked
package safeguarding.licensing.children;

import org.jspecify.annotations.NullMarked;
