/** What is the same for every call: problems in Chinese, request ids, strict JSON, keys against doing a thing twice. */
@NullMarked
package cn.disclosuredesk.desk.http;

import org.jspecify.annotations.NullMarked;
