/** 年度报告表格: sections three and four as sums of the postings of all cases, now and as of any instant, down to the case. */
@NullMarked
package cn.disclosuredesk.query.annualreport;

import org.jspecify.annotations.NullMarked;
