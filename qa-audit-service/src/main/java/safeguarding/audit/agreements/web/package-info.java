/** The register of agreements over HTTP. */
@NullMarked
package safeguarding.audit.agreements.web;

import org.jspecify.annotations.NullMarked;
