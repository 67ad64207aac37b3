/** Annual reports and their editions in the database. */
@NullMarked
package safeguarding.reviewing.annualreport.store;

import org.jspecify.annotations.NullMarked;
