/** The register of children who work or perform. */
@NullMarked
package safeguarding.licensing.children;

import org.jspecify.annotations.NullMarked;
