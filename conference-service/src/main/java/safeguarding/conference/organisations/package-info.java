/** The register of organisations that take part in conferences, and whose machines act for them. */
@NullMarked
package safeguarding.conference.organisations;

import org.jspecify.annotations.NullMarked;
