/** The register of children in the database. */
@NullMarked
package safeguarding.licensing.children.store;

import org.jspecify.annotations.NullMarked;
