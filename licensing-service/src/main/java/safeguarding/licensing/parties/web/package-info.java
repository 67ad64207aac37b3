/** The register of parties over HTTP. */
@NullMarked
package safeguarding.licensing.parties.web;

import org.jspecify.annotations.NullMarked;
