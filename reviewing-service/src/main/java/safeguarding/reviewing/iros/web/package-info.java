/** The register of reviewing officers over HTTP. */
@NullMarked
package safeguarding.reviewing.iros.web;

import org.jspecify.annotations.NullMarked;
