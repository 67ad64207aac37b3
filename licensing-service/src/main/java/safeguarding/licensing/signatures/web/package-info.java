/** Signatures over HTTP, and the page on which somebody signs. */
@NullMarked
package safeguarding.licensing.signatures.web;

import org.jspecify.annotations.NullMarked;
