/** The register of recommendations over HTTP. */
@NullMarked
package safeguarding.audit.recommendations.web;

import org.jspecify.annotations.NullMarked;
