/** The register of quality assurance officers. */
@NullMarked
package safeguarding.audit.officers;

import org.jspecify.annotations.NullMarked;
