/** The footprint of an IRO over HTTP. */
@NullMarked
package safeguarding.reviewing.footprint.web;

import org.jspecify.annotations.NullMarked;
