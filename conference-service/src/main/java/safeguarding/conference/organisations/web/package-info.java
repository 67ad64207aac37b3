/** The register of organisations over HTTP, and the header by which a machine says for whom it acts. */
@NullMarked
package safeguarding.conference.organisations.web;

import org.jspecify.annotations.NullMarked;
