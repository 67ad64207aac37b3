/** The register of chairs over HTTP. */
@NullMarked
package safeguarding.conference.chairs.web;

import org.jspecify.annotations.NullMarked;
