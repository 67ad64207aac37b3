/** The register of children over HTTP. */
@NullMarked
package safeguarding.licensing.children.web;

import org.jspecify.annotations.NullMarked;
