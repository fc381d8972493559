/** 行政机关: which agencies answer through this desk, and the names they bear in answers. */
@NullMarked
package cn.disclosuredesk.query.agency;

import org.jspecify.annotations.NullMarked;
