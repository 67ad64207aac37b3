/** Contents of performance licences over HTTP. */
@NullMarked
package safeguarding.licensing.performances.web;

import org.jspecify.annotations.NullMarked;
