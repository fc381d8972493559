/** 登记簿: the list of all applications of an agency, filtered, searched and read page by page. */
@NullMarked
package cn.disclosuredesk.query.register;

import org.jspecify.annotations.NullMarked;
