/** The desk of a reviewing officer over HTTP. */
@NullMarked
package safeguarding.reviewing.desk.web;

import org.jspecify.annotations.NullMarked;
