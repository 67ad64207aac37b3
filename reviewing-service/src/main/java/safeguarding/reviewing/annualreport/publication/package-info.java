/** What is told of annual reports. */
@NullMarked
package safeguarding.reviewing.annualreport.publication;

import org.jspecify.annotations.NullMarked;
