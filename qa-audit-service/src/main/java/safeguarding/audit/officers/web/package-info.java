/** The register of quality assurance officers over HTTP. */
@NullMarked
package safeguarding.audit.officers.web;

import org.jspecify.annotations.NullMarked;
