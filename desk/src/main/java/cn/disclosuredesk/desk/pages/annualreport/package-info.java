/** 年度报告: the official tables on paper and screen, and what stands behind each of their figures. */
@NullMarked
package cn.disclosuredesk.desk.pages.annualreport;

import org.jspecify.annotations.NullMarked;
